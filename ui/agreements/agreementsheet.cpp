// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementsheet.h"

#include "agreements/agreementrules.h"
#include "agreements/agreementtext.h"
#include "common/facttablemodel.h"
#include "common/markdelegate.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "funnel/handofftext.h"
#include "leads/panerows.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// From here on the versions stand beside the rules.
constexpr int wideSheet = 1000;
// Running text is easy to read up to here.
constexpr double widestRules = 760;
constexpr int mostVersions = 12;
constexpr int changeColumn = 4;

} // namespace

AgreementSheet::AgreementSheet(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextRole::Title2))
    , m_facts(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
    , m_review(new TextLabel({}, TextRole::Body, ColorRole::Muted))
    , m_rulesPlace(new QHBoxLayout)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_model(new FactTableModel(this))
    , m_versions(makePlainTable(m_model, tr("All versions")))
{
    const Theme &theme = themeOf(this);
    for (TextLabel *label : {m_title, m_facts, m_review})
        label->setFit(TextLabel::Fit::Wrap);
    m_versions->setItemDelegate(new MarkDelegate(m_versions));
    setActsOnRows(m_versions);
    m_versions->setWordWrap(false);
    m_versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    auto *versions = new QVBoxLayout;
    versions->setSpacing(theme.space(Space::Tight4));
    versions->addWidget(new SectionTitle(tr("All versions")));
    addInLine(versions, m_versions);
    versions->addStretch(1);
    m_rulesPlace->addStretch(); // What is left of a wide sheet.
    m_halves->setSpacing(theme.space(Space::Wide28));
    m_halves->addLayout(m_rulesPlace, 3);
    m_halves->addLayout(versions, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Group16), theme.space(Space::Page24),
                               theme.space(Space::Group16));
    column->setSpacing(theme.space(Space::Tight4));
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_review);
    column->addSpacing(theme.space(Space::Part12));
    column->addLayout(m_halves);
    column->addStretch(1);
}

QVBoxLayout *AgreementSheet::renewRules()
{
    delete m_rules;
    m_rules = new QWidget;
    m_rules->setMaximumWidth(themeOf(this).length(widestRules));
    auto *column = new QVBoxLayout(m_rules);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Label8));
    // Across, where a layout keeps to the greatest width: one that goes down would ask how high the words are in its
    // own, and cut what then takes more lines.
    m_rulesPlace->insertWidget(0, m_rules, 1);
    return column;
}

void AgreementSheet::addSection(QVBoxLayout *column, const AgreementSection &section)
{
    if (column->count() > 0)
        column->addSpacing(themeOf(this).space(Space::Part12));
    column->addWidget(new SectionTitle(section.title, section.note));
    column->addWidget(new Hairline);
    PaneRows rows(column, section.side ? PaneRows::Signs::Leading : PaneRows::Signs::None);
    for (const AgreementRow &row : section.rows) {
        PaneRow shown;
        shown.name = row.name;
        shown.nameRole = TextRole::Medium;
        shown.value = row.value;
        shown.note = row.below();
        if (row.isDoubtful)
            shown.valueColor = ColorRole::Danger;
        if (const auto side = section.side) {
            shown.sign = [side](QPainter &painter, const QRectF &rect, const Theme &theme) {
                paintSideMark(painter, *side, rect.center(), rect.height() * 0.6, theme);
            };
            shown.signMeaning = sideName(*side);
        }
        rows.add(shown);
    }
}

void AgreementSheet::showSections(const AgreementSections &sections)
{
    QVBoxLayout *column = renewRules();
    for (const AgreementSection &section : sections)
        addSection(column, section);
    column->addStretch(1);
}

void AgreementSheet::showWords(const QString &words)
{
    QVBoxLayout *column = renewRules();
    auto *label = new TextLabel(words, TextRole::Body, ColorRole::Danger);
    label->setFit(TextLabel::Fit::Wrap);
    column->addWidget(label);
    column->addStretch(1);
}

void AgreementSheet::showVersions(const AgreementHistory &history, const Agreement &shown, const TimeView &view)
{
    m_title->setText(shown.version > 0 ? tr("Version %1, %2").arg(shown.version).arg(progressText(progressOf(shown)))
                                       : tr("What Baton brings along"));
    m_facts->setText(factsText(shown, view));
    const QString review = reviewText(shown, view);
    m_review->setText(review);
    m_review->setVisible(!review.isEmpty());
    const bool isLate = isReviewOverdue(shown, dayOf(view));
    m_review->setRoles(isLate ? TextRole::Medium : TextRole::Body, isLate ? ColorRole::Danger : ColorRole::Muted);

    const QList<Agreement> versions = listedVersions(history);
    m_numbers.clear();
    for (const Agreement &version : versions)
        m_numbers.append(version.version);
    const FactTable table = versionTable(history, view);
    const QSignalBlocker quiet(m_versions->selectionModel());
    m_model->setFacts(table.headers, table.rows);
    m_versions->setCurrentIndex(m_model->index(static_cast<int>(m_numbers.indexOf(shown.version)), 0));
    m_versions->viewport()->update();
    fitRows(m_versions, mostVersions);
    spreadColumns(m_versions, changeColumn);
}

void AgreementSheet::choose(int row)
{
    if (row >= 0 && row < m_numbers.size())
        emit versionChosen(m_numbers[row]);
}

void AgreementSheet::takeFocus()
{
    m_versions->setFocus();
}

void AgreementSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = themeOf(this).effectiveWidth(width()) >= wideSheet;
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace baton
