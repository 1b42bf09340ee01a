// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/commandpalette.h"

#include "common/flowlayout.h"
#include "common/marks.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "palette/palettedelegate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int mostOfEach = 6;
constexpr int mostOfOne = 50;
constexpr double panelWidth = 640;
constexpr double panelTop = 84;
constexpr double panelRadius = 12;
constexpr double shadowSpread = 26;
constexpr int rowsOfAPage = 8;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_window(window)
    , m_panel(new QWidget(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new TextLabel(tr("Nothing is called so. Try fewer letters."), TextRole::Body, ColorRole::Muted))
    , m_signs(new FlowLayout(themeOf(this).space(Space::Group16)))
{
    hide();
    buildPanel();
    m_window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocus(now); });
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        setCurrent(index.row());
        runCurrent();
    });
}

void CommandPalette::buildPanel()
{
    const Theme &theme = themeOf(this);
    m_field->setFrame(false);
    m_field->setFont(theme.font(TextRole::Question));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // The field keeps it and hands the arrows on.
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setFit(TextLabel::Fit::Wrap);
    m_nothing->setContentsMargins(theme.space(Space::Block20), theme.space(Space::Group16), theme.space(Space::Block20),
                                  theme.space(Space::Group16));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.space(Space::Block20), theme.space(Space::Part12), theme.space(Space::Block20),
                             theme.space(Space::Part12));
    head->addWidget(m_field);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(theme.space(Space::Label8), theme.space(Space::Tight4), theme.space(Space::Label8),
                             theme.space(Space::Label8));
    rows->addWidget(m_list);
    m_signs->setRowSpacing(theme.space(Space::Label8));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme.space(Space::Block20), theme.space(Space::Label8), theme.space(Space::Block20),
                             theme.space(Space::Label8));
    foot->addLayout(m_signs);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline);
    column->addLayout(rows);
    column->addWidget(m_nothing);
    column->addWidget(new Hairline);
    column->addLayout(foot);
}

void CommandPalette::addSource(PaletteSource *source)
{
    m_answers.append({source, {}, {}, false});
    connect(source, &PaletteSource::answered, this,
            [this, source](const QString &words, const QList<PaletteEntry> &entries) { take(source, words, entries); });
    showSigns();
}

void CommandPalette::showSigns()
{
    while (QLayoutItem *item = m_signs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList signs; // In the order of the sources; some share one.
    QMap<QString, QStringList> words;
    for (const Answer &answer : std::as_const(m_answers)) {
        if (!answer.source)
            continue;
        const QString sign(answer.source->sign());
        if (!words.contains(sign))
            signs.append(sign);
        words[sign].append(answer.source->signText());
    }
    for (const QString &sign : std::as_const(signs)) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins({});
        row->setSpacing(themeOf(this).space(Space::Label8));
        row->addWidget(new KeyCap(sign));
        row->addWidget(new TextLabel(words[sign].join(u", "_s), TextRole::Small, ColorRole::SecondText));
        m_signs->addWidget(pair);
    }
}

void CommandPalette::open(const QString &words)
{
    m_answers.removeIf([](const Answer &answer) { return !answer.source; });
    showSigns();
    for (Answer &answer : m_answers) {
        answer = {answer.source, {}, {}, false};
        answer.source->prepare();
    }
    if (!isVisible())
        m_focusBefore = m_window->focusWidget();
    if (m_field->text() == words)
        find(words);
    else
        m_field->setText(words);
    place();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::toggle()
{
    isVisible() ? close() : open();
}

bool CommandPalette::isLoading() const
{
    return std::any_of(m_answers.begin(), m_answers.end(), [](const Answer &answer) { return answer.isPending; });
}

void CommandPalette::find(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const auto hasSign = [&](const Answer &answer) {
        return answer.source && trimmed.startsWith(answer.source->sign());
    };
    m_isOneSource = std::any_of(m_answers.cbegin(), m_answers.cend(), hasSign);
    const QString words = m_isOneSource ? trimmed.mid(1).trimmed() : trimmed;
    for (Answer &answer : m_answers) {
        if (!answer.source)
            continue;
        if (m_isOneSource && !hasSign(answer)) {
            answer = {answer.source, {}, {}, false};
            continue;
        }
        answer.asked = words.isNull() ? u""_s : words;
        answer.isPending = true;
        answer.source->find(answer.asked);
    }
    showEntries();
}

void CommandPalette::take(const PaletteSource *source, const QString &words, const QList<PaletteEntry> &entries)
{
    for (Answer &answer : m_answers)
        if (answer.source == source && answer.asked == words && !answer.asked.isNull()) {
            answer.entries = entries;
            answer.isPending = false;
        }
    if (isVisible())
        showEntries();
}

void CommandPalette::showEntries()
{
    QList<PaletteModel::Section> sections;
    for (const Answer &answer : std::as_const(m_answers))
        if (answer.source)
            sections.append({answer.source, answer.entries});
    const int before = m_list->currentIndex().row();
    const PaletteEntry *current = m_model.entryAt(before);
    const QString chosen = current && before != m_model.bestEntry() ? current->text : QString();
    m_model.setSections(sections, m_isOneSource ? mostOfOne : mostOfEach);
    int row = m_model.bestEntry();
    // What was chosen stays chosen while slower answers come in above it.
    for (int other = m_model.entryFrom(0, 1); !chosen.isNull() && other >= 0; other = m_model.entryFrom(other + 1, 1))
        if (m_model.entryAt(other)->text == chosen)
            row = other;
    setCurrent(row);
    m_list->setVisible(row >= 0);
    m_nothing->setVisible(row < 0 && !isLoading());
    place();
}

void CommandPalette::step(int rows)
{
    const int direction = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int left = std::abs(rows); left > 0; --left) {
        const int next = m_model.entryFrom(row + direction, direction);
        if (next < 0)
            break;
        row = next;
    }
    setCurrent(row);
}

void CommandPalette::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
    if (row == m_model.entryFrom(0, 1))
        m_list->scrollToTop(); // With its heading.
    // The field has the focus: what is current is told through it.
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::runCurrent()
{
    const PaletteEntry *entry = m_model.entryAt(m_list->currentIndex().row());
    if (!entry || !entry->obstacle.isEmpty())
        return;
    const auto run = entry->run; // The list is emptied with the next opening.
    close();
    run();
}

/// A page whose answer comes now takes the focus; it gets it when the palette is closed.
void CommandPalette::keepFocus(QWidget *taker)
{
    if (!isVisible() || !taker || taker->window() != m_window || isAncestorOf(taker))
        return;
    m_focusBefore = taker;
    m_field->setFocus();
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(rowsOfAPage); return true;
    case Qt::Key_PageUp: step(-rowsOfAPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // There is nowhere to go: what lies under the palette is covered.
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::place()
{
    const Theme &theme = themeOf(this);
    setGeometry(m_window->rect());
    const int margin = theme.space(Space::Group16);
    const int panel = std::min(theme.length(panelWidth), width() - 2 * margin);
    const int top = std::min(theme.length(panelTop), height() / 10);
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::clamp(rows, theme.length(34), std::max(theme.length(34), height() * 6 / 10)));
    m_panel->layout()->activate(); // Rows came or went.
    m_panel->setGeometry((width() - panel) / 2, top, panel, m_panel->layout()->totalHeightForWidth(panel));
    update();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor scrim = theme.color(ColorRole::Shadow);
    scrim.setAlphaF(theme.appearance() == Appearance::Dark ? 0.59F : 0.27F);
    painter.fillRect(rect(), scrim);
    const double radius = theme.length(panelRadius);
    paintShadow(painter, m_panel->geometry(), radius, theme.length(shadowSpread), theme);
    paintBox(painter, m_panel->geometry(), radius, theme.color(ColorRole::Raised), theme.color(ColorRole::Line));
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        close();
}

} // namespace baton
