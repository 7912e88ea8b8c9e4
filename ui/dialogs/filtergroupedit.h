#pragma once

#include "exchange/filternode.h"
#include "exchange/tablefilter.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

/// One condition: a field, a sign and a value; or a condition as it is written, for what cannot be chosen.
class FilterConditionEdit final : public QWidget
{
    Q_OBJECT
public:
    FilterConditionEdit(const std::vector<FilterField> &fields, QWidget *parent);

    void setNode(const FilterNode &node);
    /// The empty node where nothing is said yet.
    [[nodiscard]] FilterNode node() const;

signals:
    void edited();
    void removed();

private:
    void fieldChosen();
    void signChosen();
    void chooseValue(const QString &value);
    [[nodiscard]] const FilterField *field() const;
    [[nodiscard]] QString sign() const;
    [[nodiscard]] QString example() const;

    const std::vector<FilterField> m_fields;
    QComboBox *m_field;
    QComboBox *m_sign;
    QStackedWidget *m_value;
    QLineEdit *m_text;
    QComboBox *m_choice;
};

/// Conditions and further groups, of which all, any or none must hold.
class FilterGroupEdit final : public QFrame
{
    Q_OBJECT
public:
    /// An inner group can be taken away.
    FilterGroupEdit(const std::vector<FilterField> &fields, bool isInner, QWidget *parent);

    void setNode(const FilterNode &node);
    [[nodiscard]] FilterNode node() const;

signals:
    void edited();
    void removed();

private:
    void addPart(const FilterNode &node);
    FilterConditionEdit *addCondition();
    FilterGroupEdit *addGroup();
    void adopt(QWidget *part);
    void drop(QWidget *part);

    const std::vector<FilterField> m_fields;
    QComboBox *m_match;
    QVBoxLayout *m_column;
    QList<QWidget *> m_parts;
};

} // namespace hub
