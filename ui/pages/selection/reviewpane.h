#pragma once

#include "forms/fieldeditor.h"
#include "models/boardmodel.h"

#include <QScrollArea>

namespace hub {

class FormField;
class RecordNames;

/// What reviewers say of an application as a whole: who reviewed it, moderation, strategic fit, feedback and
/// reasons. A finished edit is stored as a step.
class ReviewPane final : public QScrollArea
{
    Q_OBJECT
public:
    ReviewPane(Store &store, RecordNames &names, BoardModel &model, QWidget *parent);

    void setApplication(ApplicationId application);

signals:
    void failed(const hub::Error &error);

private:
    struct Line
    {
        size_t field = 0;
        FieldEditor editor;
        FormField *frame = nullptr;
    };

    void fill();
    void finish(size_t line);

    Store &m_store;
    BoardModel &m_model;
    ApplicationId m_application;
    std::vector<Line> m_lines;
    bool m_isFilling = false;
};

} // namespace hub
