// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/slotloader.h"

using namespace Qt::StringLiterals;

namespace baton {

QList<int> slotsOf(const ImportMapping &mapping, Entity entity)
{
    QList<int> found;
    for (int slot = 0; slot < mapping.slotList.size(); ++slot) {
        if (mapping.slotList.at(slot).entity == entity && !mapping.slotList.at(slot).isCustom())
            found.append(slot);
    }
    return found;
}

QStringList columnsOf(const ImportMapping &mapping, const QList<int> &slotList)
{
    QStringList columns;
    for (const int slot : slotList) {
        const ImportSlot &place = mapping.slotList.at(slot);
        if (place.form == StoredValue::Form::Money)
            columns << place.column + u"_minor"_s << place.column + u"_currency"_s;
        else
            columns << place.column;
    }
    return columns;
}

void writeSlots(BulkLoad &load, const ImportMapping &mapping, const QList<int> &slotList,
                const QList<StoredValue> &values)
{
    for (const int slot : slotList) {
        const StoredValue &value = values.at(slot);
        switch (mapping.slotList.at(slot).form) {
        case StoredValue::Form::Money:
            value.isGiven() ? load.integer(value.number) : load.null();
            load.utf8(value.text);
            break;
        case StoredValue::Form::Number: value.isGiven() ? load.integer(value.number) : load.null(); break;
        default: load.utf8(value.text);
        }
    }
}

void readSlots(const Cursor &cursor, int &column, const ImportMapping &mapping, const QList<int> &slotList,
               QList<StoredValue> &values)
{
    for (const int slot : slotList) {
        const int at = column++;
        switch (mapping.slotList.at(slot).form) {
        case StoredValue::Form::Money: {
            const int currency = column++;
            if (!cursor.isNull(at))
                values[slot] = StoredValue::ofMoney(cursor.int64(at), cursor.text(currency).toByteArray());
            break;
        }
        case StoredValue::Form::Number:
            if (!cursor.isNull(at))
                values[slot] = StoredValue::ofNumber(cursor.int64(at));
            break;
        default: values[slot] = StoredValue::ofText(cursor.text(at).toByteArray());
        }
    }
}

} // namespace baton
