// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/navigation.h"

#include "common/smallparts.h"
#include "common/textlabel.h"
#include "shell/navigationitem.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace baton {

namespace {

QString headingOf(NavigationSection section)
{
    switch (section) {
    case NavigationSection::FollowUp: return Navigation::tr("FOLLOW UP");
    case NavigationSection::OneFunnel: return Navigation::tr("ONE FUNNEL");
    case NavigationSection::Plan: return Navigation::tr("PLAN");
    case NavigationSection::Data: break;
    }
    return Navigation::tr("DATA");
}

// Arrows move among the entries; which of them is in sight follows.
class EntryScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_scroll(new EntryScroll(this))
    , m_entries(new QVBoxLayout)
    , m_head(new QHBoxLayout)
    , m_mark(new BatonMark(22))
    , m_name(new TextLabel({}, TextRole::Strong))
    , m_person(new TextLabel({}, TextRole::Strong))
    , m_personWords(new TextLabel(tr("acts in this window"), TextRole::Caption, ColorRole::Muted))
{
    m_name->setFit(TextLabel::Fit::Elide);
    m_head->addWidget(m_mark);
    m_head->addWidget(m_name, 1);
    m_column->setSpacing(0);
    m_column->addLayout(m_head);
    auto *entries = new QWidget;
    entries->setLayout(m_entries);
    m_entries->setContentsMargins({});
    m_entries->setSpacing(0);
    m_entries->addStretch();
    m_scroll->setWidget(entries);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    entries->setAutoFillBackground(false);
    connect(m_scroll->verticalScrollBar(), &QAbstractSlider::valueChanged, this, qOverload<>(&QWidget::update));
    m_column->addWidget(m_scroll, 1);
    m_person->setFit(TextLabel::Fit::Elide);
    m_personWords->setFit(TextLabel::Fit::Elide);
    m_column->addWidget(m_person);
    m_column->addWidget(m_personWords);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &Navigation::entryChosen);
    setAccessibleName(tr("Navigation"));
    applyForm();
}

void Navigation::setWorkspaceName(const QString &name)
{
    m_name->setText(name);
    m_mark->setToolTip(plainToolTip(name));
}

void Navigation::setPerson(const QString &name)
{
    m_person->setText(name);
    const QString words =
        tr("What is done here is recorded as done by %1. Another person is chosen on the queue’s page.");
    for (TextLabel *label : {m_person, m_personWords})
        label->setToolTip(plainToolTip(words.arg(name)));
    applyForm();
}

int Navigation::addEntry(const QString &title, Icon icon, NavigationSection section)
{
    const int index = static_cast<int>(m_group.buttons().size());
    int place = m_entries->count() - 1; // Before the stretch.
    QWidget *entries = m_scroll->widget();
    if (m_lastSection != section) {
        auto *gap = new QWidget(entries);
        gap->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        auto *heading = new TextLabel(headingOf(section), TextRole::CaptionStrong, ColorRole::Muted, entries);
        m_gaps.append(gap);
        m_headings.append(heading);
        m_entries->insertWidget(place++, gap);
        m_entries->insertWidget(place++, heading);
        m_lastSection = section;
    }
    auto *item = new NavigationItem(title, icon, entries);
    m_entries->insertWidget(place, item);
    m_group.addButton(item, index);
    applyForm();
    return index;
}

void Navigation::clear()
{
    const auto items = m_group.buttons();
    for (QAbstractButton *item : items) {
        m_group.removeButton(item);
        delete item;
    }
    qDeleteAll(m_headings);
    qDeleteAll(m_gaps);
    m_headings.clear();
    m_gaps.clear();
    m_lastSection.reset();
    setPerson({});
}

void Navigation::setCount(int index, const QString &count)
{
    if (auto *item = qobject_cast<NavigationItem *>(m_group.button(index)))
        item->setCount(count);
}

void Navigation::setCurrent(int index)
{
    if (QAbstractButton *item = m_group.button(index)) {
        item->setChecked(true);
        m_scroll->ensureWidgetVisible(item, 0, 0);
    }
}

void Navigation::setForm(Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    applyForm();
}

void Navigation::takeFocus()
{
    if (QAbstractButton *item = m_group.checkedButton())
        item->setFocus(Qt::TabFocusReason);
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    QAbstractButton *next =
        step ? m_group.button(m_group.id(qobject_cast<QAbstractButton *>(focusWidget())) + step) : nullptr;
    if (!next)
        return QWidget::keyPressEvent(event);
    next->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(next, 0, 0);
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyForm();
    QWidget::changeEvent(event);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, theme.color(ColorRole::Line));
    if (m_form == Form::Full)
        return;
    // The rail has no room for headings: a line parts the sections.
    painter.setClipRect(m_scroll->geometry());
    for (const QWidget *gap : m_gaps) {
        if (gap != m_gaps.first())
            paintHairline(painter, gap->mapTo(this, gap->rect().center()) - QPoint(theme.length(12), 0),
                          theme.length(24), Qt::Horizontal, theme.color(ColorRole::Line));
    }
}

void Navigation::applyForm()
{
    const Theme &theme = themeOf(this);
    const bool isRail = m_form == Form::Rail;
    setFixedWidth(theme.length(isRail ? 52 : 208));
    // The rail has no room for a bar: wheel and arrows move it.
    m_scroll->setVerticalScrollBarPolicy(isRail ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_scroll->setMinimumHeight(theme.length(120));
    m_name->setVisible(!isRail);
    for (TextLabel *label : {m_person, m_personWords}) {
        label->setVisible(!isRail && !m_person->text().isEmpty());
        label->setContentsMargins(theme.space(Space::Label8), 0, theme.space(Space::Tight4), 0);
    }
    m_head->setSpacing(theme.space(Space::Label8));
    m_head->setContentsMargins(theme.space(Space::Icon6), theme.space(Space::Part12), theme.space(Space::Tight4),
                               theme.space(Space::Label8));
    m_column->setContentsMargins(theme.space(Space::Label8), 0, theme.space(Space::Label8) + 1,
                                 theme.space(Space::Label8));
    for (TextLabel *heading : std::as_const(m_headings)) {
        heading->setVisible(!isRail);
        heading->setContentsMargins(theme.space(Space::Label8), 0, 0, theme.space(Space::Icon6));
    }
    for (qsizetype at = 0; at < m_gaps.size(); ++at) {
        // Large letters in a low window take them first, then the room above and below the icons.
        m_gaps[at]->setMinimumHeight(theme.length(at == 0 ? 2 : 5));
        m_gaps[at]->setMaximumHeight(theme.length(at == 0 ? 10 : 18));
    }
    const auto items = m_group.buttons();
    for (QAbstractButton *item : items)
        static_cast<NavigationItem *>(item)->setForm(m_form);
}

} // namespace baton
