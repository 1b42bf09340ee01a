// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/fieldsection.h"

#include "common/fieldtext.h"
#include "common/textlabel.h"
#include "conditions/fieldcatalogue.h"

#include <QBoxLayout>
#include <QFormLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Said elsewhere in the pane, or nothing that a person reads.
const QStringList notListed{u"no"_s,    u"name"_s,  u"firstName"_s, u"lastName"_s,   u"fullName"_s, u"account"_s,
                            u"title"_s, u"stage"_s, u"owner"_s,     u"externalId"_s, u"score"_s,    u"grade"_s};

// An address may go on in the next line behind its @ and before its dots, but not in the middle of a word.
QString breakable(QString text)
{
    const QChar pause(0x200B);
    return text.contains(u'@') ? text.replace(u'@', QString(u'@' + pause)).replace(u'.', QString(pause + u'.')) : text;
}

} // namespace

FieldSection::FieldSection(QWidget *parent)
    : PaneSection(u"fields"_s, tr("Fields"), parent)
{}

TextLabel *FieldSection::makeFieldName(const QString &name) const
{
    auto *label = new TextLabel(name, TextRole::Small, ColorRole::Muted);
    label->setFit(TextLabel::Fit::Wrap);
    label->setFixedWidth(themeOf(this).length(108));
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // On one line with the value, whose letters are larger.
    const double lower =
        themeOf(this).metrics(TextRole::Body).ascent() - themeOf(this).metrics(TextRole::Small).ascent();
    label->setContentsMargins(0, static_cast<int>(std::round(lower)), 0, 0);
    return label;
}

QFormLayout *FieldSection::renewForm(const QMap<QString, FieldValue> &fields, const FieldCatalogue &catalogue,
                                     const TimeView &view)
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(themeOf(this).space(Space::Part12));
    form->setVerticalSpacing(themeOf(this).space(Space::Tight4));
    renewBody()->addLayout(form);
    for (const FieldSpec &field : catalogue.fields()) {
        const FieldValue value = fields.value(field.key);
        if (isMissing(value) || notListed.contains(field.key))
            continue;
        auto *text = new TextLabel(isolated(breakable(fieldText(field, value, view, FieldPlace::Pane))));
        text->setFit(TextLabel::Fit::Wrap);
        if (const Instant *instant = std::get_if<Instant>(&value))
            text->setToolTip(plainToolTip(fullInstantText(*instant, view)));
        form->addRow(makeFieldName(fieldLabel(field)), text);
    }
    return form;
}

void FieldSection::tell(const QMap<QString, FieldValue> &fields, const FieldCatalogue &catalogue, const TimeView &view)
{
    renewForm(fields, catalogue, view);
}

void FieldSection::tell(const LeadDetails &lead, const FieldCatalogue &catalogue, const TimeView &view)
{
    QFormLayout *form = renewForm(lead.fields, catalogue, view);
    for (const ExternalId &id : lead.externalIds) {
        auto *text = new TextLabel(id.value, TextRole::Small, ColorRole::SecondText);
        text->setFit(TextLabel::Fit::Wrap);
        form->addRow(makeFieldName(id.system), text);
    }
}

} // namespace baton
