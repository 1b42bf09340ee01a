// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostiletexts.h"
#include "walkedwindow.h"

#include "batonctlrun.h"
#include "capture/importpage.h"
#include "common/question.h"
#include "palette/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "storage/connection.h"
#include "storage/workspacelocation.h"
#include "testdatabase.h"
#include "words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QGroupBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QWindow>

#include <sys/inotify.h>
#include <unistd.h>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// Hears each opening of one file, whoever opens it.
class Canary
{
public:
    explicit Canary(const QString &file)
        : m_descriptor(inotify_init1(IN_NONBLOCK))
    {
        inotify_add_watch(m_descriptor, file.toLocal8Bit().constData(), IN_OPEN | IN_ACCESS);
    }
    ~Canary() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Canary)

    /// Whether it was opened since it was asked last.
    [[nodiscard]] bool sang() const
    {
        alignas(inotify_event) char events[4096];
        return ::read(m_descriptor, events, sizeof events) > 0;
    }

private:
    int m_descriptor;
};

/// The sockets of this process that reach beyond the machine's own files.
QStringList networkSockets()
{
    QStringList known;
    for (const char *table : {"tcp", "tcp6", "udp", "udp6"}) {
        QFile file(u"/proc/self/net/"_s + QLatin1StringView(table));
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                known.append(QString::fromLatin1(line.simplified().split(' ').value(9)));
    }
    QStringList own;
    const auto links = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::System | QDir::AllEntries);
    for (const QFileInfo &link : links) {
        char target[256] = {};
        if (::readlink(link.filePath().toLocal8Bit().constData(), target, sizeof target - 1) > 0) {
            const QString name = QString::fromLocal8Bit(target);
            if (name.startsWith("socket:["_L1) && known.contains(name.mid(8).chopped(1)))
                own.append(name);
        }
    }
    return own;
}

/// The letters that a text stands for where & makes a mnemonic.
QString withoutMnemonic(QString text)
{
    for (qsizetype sign = text.indexOf(u'&'); sign >= 0; sign = text.indexOf(u'&', sign + 1))
        text.remove(sign, 1); // Of two the second stays: it stands for itself.
    return text;
}

/// Looks for what was made of hostile texts.
class Inspection
{
public:
    explicit Inspection(const HostileTexts &texts)
        : m_texts(texts)
    {}

    void look(const QString &scene, QWidget &shown);

    [[nodiscard]] QStringList found() const
    {
        QStringList all;
        for (auto complaint = m_found.begin(); complaint != m_found.end(); ++complaint)
            all.append(complaint.value() + u": "_s + complaint.key());
        return all;
    }
    /// How many texts were seen that came from hostile hands.
    [[nodiscard]] int seen() const { return m_seen; }

private:
    void complain(const char *what, const QObject &where, const QString &text)
    {
        const QString complaint =
            u"%1 of %2 %3: %4"_s.arg(QLatin1StringView(what), QLatin1StringView(where.metaObject()->className()),
                                     where.objectName(), text.left(160));
        if (!m_found.contains(complaint))
            m_found.insert(complaint, m_scene);
    }
    void takePlain(const char *what, const QObject &where, const QString &text)
    {
        m_seen += HostileTexts::isIn(text) ? 1 : 0;
        const QStringList changed = m_texts.changedIn(text);
        for (const QString &piece : changed)
            complain(what, where, piece);
    }
    /// Text that is taken as markup where it looks like it.
    void takeTip(const char *what, const QObject &where, const QString &text);
    void takeDocument(const char *what, const QObject &where, const QTextDocument &document);
    void takeWidget(const QWidget &widget);
    void takeModel(const QAbstractItemView &view);
    void takeAction(const QAction &action);

    const HostileTexts &m_texts;
    QString m_scene;
    QMap<QString, QString> m_found; ///< With the scene in which it was first seen.
    int m_seen = 0;
};

void Inspection::takeDocument(const char *what, const QObject &where, const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.isImageFormat() || (format.isAnchor() && HostileTexts::isIn(document.toPlainText())))
                complain(what, where, u"holds an image or a link: "_s + document.toPlainText());
        }
    takePlain(what, where, document.toPlainText());
}

void Inspection::takeTip(const char *what, const QObject &where, const QString &text)
{
    if (!HostileTexts::isIn(text))
        return;
    if (!Qt::mightBeRichText(text))
        return takePlain(what, where, text);
    QTextDocument document;
    document.setHtml(text);
    if (!HostileTexts::isIn(document.toPlainText()))
        complain(what, where, text);
    takeDocument(what, where, document);
}

void Inspection::takeModel(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < std::min(model->rowCount(view.rootIndex()), 60); ++row)
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            takePlain("cell", view, index.data().toString());
            takePlain("spoken cell", view, index.data(Qt::AccessibleTextRole).toString());
            takeTip("tip of a cell", view, index.data(Qt::ToolTipRole).toString());
            takeTip("help of a cell", view, index.data(Qt::WhatsThisRole).toString());
        }
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
        takePlain("heading", view, model->headerData(column, Qt::Horizontal).toString());
        takeTip("tip of a heading", view, model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    }
}

void Inspection::takeAction(const QAction &action)
{
    takePlain("action", action, withoutMnemonic(action.text()));
    takeTip("tip", action, action.toolTip());
    takePlain("status tip", action, action.statusTip());
}

void Inspection::takeWidget(const QWidget &widget)
{
    takeTip("tip", widget, widget.toolTip());
    takeTip("help", widget, widget.whatsThis());
    takePlain("name", widget, widget.accessibleName());
    takePlain("description", widget, widget.accessibleDescription());
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->textFormat() != Qt::PlainText && HostileTexts::isIn(label->text()))
            complain("text", widget, u"is not plain: "_s + label->text());
        takePlain("text", widget, label->buddy() ? withoutMnemonic(label->text()) : label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        takePlain("text", widget, withoutMnemonic(button->text()));
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < box->count(); ++item) {
            takePlain("item", widget, box->itemText(item));
            takeTip("tip of an item", widget, box->itemData(item, Qt::ToolTipRole).toString());
        }
    } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        takePlain("title", widget, withoutMnemonic(group->title()));
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        takePlain("title", widget, withoutMnemonic(menu->title()));
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            takePlain("tab", widget, withoutMnemonic(tabs->tabText(tab)));
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        takeModel(*view);
    }
    for (const QTextDocument *document : widget.findChildren<QTextDocument *>(QString(), Qt::FindDirectChildrenOnly))
        takeDocument("document", widget, *document);
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget)))
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            takePlain("spoken text", widget, spoken->text(text));
}

void Inspection::look(const QString &scene, QWidget &shown)
{
    m_scene = scene;
    QWidget *window = shown.window();
    takePlain("title", *window, window->windowTitle().isEmpty() ? QString() : window->windowHandle()->title());
    takeWidget(*window);
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->isVisible())
            takeWidget(*widget);
    const auto actions = window->findChildren<QAction *>();
    for (const QAction *action : actions)
        takeAction(*action);
    window->grab(); // What paints itself shapes its texts here.
}

} // namespace

/// A workspace in which every text is hostile: whatever the window shows of it, it shows letter by letter, and nothing
/// is opened or asked for because of it.
class TestCanaryWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCanaryHearsARawLabel();
    void theInspectionSeesWhatIsInterpreted();
    void nothingIsTakenForMoreThanLetters();

private:
    QTemporaryDir m_folder;
    QString m_canary;
    std::unique_ptr<HostileTexts> m_texts;
    std::unique_ptr<Words> m_words;
};

void TestCanaryWalk::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QCoreApplication::setApplicationName(u"baton"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_words = std::make_unique<Words>();
    m_canary = m_folder.filePath(u"canary.png"_s);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::yellow);
    QVERIFY(picture.save(m_canary));
    m_texts = std::make_unique<HostileTexts>(m_canary, u"http://127.0.0.1:9"_s);
    QCOMPARE(m_texts->all().size(), 40);
}

void TestCanaryWalk::theCanaryHearsARawLabel()
{
    const Canary canary(m_canary);
    QLabel label(m_texts->all().first());
    label.adjustSize();
    label.grab();
    QVERIFY(canary.sang());
    QVERIFY(!canary.sang());
}

void TestCanaryWalk::theInspectionSeesWhatIsInterpreted()
{
    QWidget window;
    auto *label = new QLabel(m_texts->all().at(2), &window);
    window.setToolTip(m_texts->all().at(7));
    auto *action = new QAction(m_texts->all().at(15), &window);
    window.show();
    Inspection inspection(*m_texts);
    inspection.look(u"raw"_s, window);
    const QString found = inspection.found().join(u'\n');
    for (const QString &complaint : {u"text of QLabel : is not plain"_s, u"tip of QWidget : holds an image or a link"_s,
                                     u"action of QAction : Zq15aRD  SalesZq15z"_s})
        QVERIFY2(found.contains(complaint), qPrintable(found));
    label->setTextFormat(Qt::PlainText);
    window.setToolTip({});
    action->setText(QString(action->text()).replace(u'&', u"&&"_s));
    Inspection mended(*m_texts);
    mended.look(u"plain"_s, window);
    QCOMPARE(mended.found(), QStringList());
    QVERIFY(mended.seen() > 1);
}

void TestCanaryWalk::nothingIsTakenForMoreThanLetters()
{
    const QString file = m_folder.filePath(u"hostile.baton"_s);
    QVERIFY(makeWalkedWorkspace(file, 40));
    {
        auto connection = Connection::open(*WorkspaceLocation::parse(file), Connection::Access::ReadWrite);
        BATON_VERIFY(connection);
        BATON_VERIFY(HostileTexts::fill(**connection, m_texts->all()));
    }
    const Canary canary(m_canary);
    Inspection inspection(*m_texts);
    WalkedWindow walked(file, QSize(1440, 900));
    QVERIFY(walked.isOpen());
    const auto look = [&inspection](const Scene &scene, QWidget &shown) { inspection.look(scene.name, shown); };
    QStringList missing = walked.walk(look);

    // A file that somebody else wrote, under a name that he gave it.
    QByteArray list = "First name,Last name,Company,E-mail,Created,Notes\n";
    const QStringList &texts = m_texts->all();
    for (const QString &text : texts) {
        const QString quoted = u'"' + QString(text).replace(u'"', u"\"\""_s).remove(QChar(u'\0')) + u'"';
        list += u"%1,%1,%1,%1,%1,%1\n"_s.arg(quoted).toUtf8();
    }
    const QString hostile = writtenTo(m_folder.filePath(u"Zq15aR&D & SalesZq15z.csv"_s), list);
    auto *import = walked.window().findChild<ImportPage *>();
    const auto isQuiet = [import] { return !import->isLoading(); };
    for (const Scene &scene : scenesOf(walked.window())) {
        if (scene.name == "import"_L1)
            walked.visit(scene, look);
        if (scene.name != "import-fields"_L1 && scene.name != "import-plan"_L1)
            continue;
        Scene brought = scene;
        if (scene.name == "import-fields"_L1)
            brought.show = [import, hostile] { import->openFile(hostile); };
        QVERIFY2(walked.visit(brought, look), qPrintable(scene.name));
        QTRY_VERIFY(isQuiet());
    }

    // What went wrong, what was done and what is searched for.
    walked.window().showError({Error::Kind::Invalid, u"file.write"_s, {{u"file"_s, texts.at(3)}}, {}});
    inspection.look(u"error"_s, walked.window());
    for (const QString &text : texts) {
        walked.window().showNotice(text);
        inspection.look(u"notice"_s, walked.window());
    }
    for (const QString &text : texts) {
        ask(&walked.window(), {u"Title"_s, text, text, u"Do it"_s}, [] {});
        auto *question = walked.window().findChild<QDialog *>();
        QVERIFY(question);
        inspection.look(u"question"_s, *question);
        delete question;
    }
    CommandPalette &palette = walked.window().commands().palette();
    palette.open(texts.at(3));
    QTRY_VERIFY(!palette.isLoading());
    inspection.look(u"palette"_s, walked.window());
    palette.toggle();

    qInfo("%d hostile texts were seen", inspection.seen());
    const QStringList found = inspection.found();
    for (const QString &complaint : found)
        qWarning("%s", qPrintable(complaint));
    QCOMPARE(found.size(), 0);
    QVERIFY(inspection.seen() > 1000);
    QVERIFY(!canary.sang());
    QCOMPARE(networkSockets(), QStringList());
    QCOMPARE(missing.join(u' '), QString());
}

QTEST_MAIN(TestCanaryWalk)
#include "tst_canarywalk.moc"
