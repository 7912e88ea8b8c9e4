<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>hub::Actions</name>
    <message numerus="yes">
        <source>%1 cannot be put at rank %2 of the reserve list, which has %n applicant(s).</source>
        <translation>
            <numerusform>%1 cannot be put at rank %2 of the reserve list, which has %n applicant.</numerusform>
            <numerusform>%1 cannot be put at rank %2 of the reserve list, which has %n applicants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 to %n place(s), %2 held</source>
        <translation>
            <numerusform>Set %1 to %n place, %2 held</numerusform>
            <numerusform>Set %1 to %n places, %2 held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::AttendancePage</name>
    <message numerus="yes">
        <source>%Ln event(s) in %1; every register is taken.</source>
        <translation>
            <numerusform>%Ln event in %1; every register is taken.</numerusform>
            <numerusform>%Ln events in %1; every register is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1; registers that want marks: %L2.</source>
        <translation>
            <numerusform>%Ln event in %1; registers that want marks: %L2.</numerusform>
            <numerusform>%Ln events in %1; registers that want marks: %L2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::Attention</name>
    <message numerus="yes">
        <source>%n register(s) missing</source>
        <translation>
            <numerusform>%n register missing</numerusform>
            <numerusform>%n registers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) past the day to reply by</source>
        <translation>
            <numerusform>%n offer past the day to reply by</numerusform>
            <numerusform>%n offers past the day to reply by</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) to be answered within a week</source>
        <translation>
            <numerusform>%n offer to be answered within a week</numerusform>
            <numerusform>%n offers to be answered within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) overdue</source>
        <translation>
            <numerusform>%n expectation overdue</numerusform>
            <numerusform>%n expectations overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) in the next 30 days</source>
        <translation>
            <numerusform>%n clash in the next 30 days</numerusform>
            <numerusform>%n clashes in the next 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) short of days</source>
        <translation>
            <numerusform>%n person short of days</numerusform>
            <numerusform>%n people short of days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) closed or closing with something to come</source>
        <translation>
            <numerusform>%n school closed or closing with something to come</numerusform>
            <numerusform>%n schools closed or closing with something to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people who may be one</source>
        <translation>
            <numerusform>%n pair of people who may be one</numerusform>
            <numerusform>%n pairs of people who may be one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an e-mail address</source>
        <translation>
            <numerusform>%n person without an e-mail address</numerusform>
            <numerusform>%n people without an e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is due</source>
        <translation>
            <numerusform>A backup is due</numerusform>
            <numerusform>A backup is due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) changed in the newest national register</source>
        <translation>
            <numerusform>%n school changed in the newest national register</numerusform>
            <numerusform>%n schools changed in the newest national register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::ChoosePersonDialog</name>
    <message numerus="yes">
        <source>%n people are called that. Choose one from the list, by school and e-mail.</source>
        <translation>
            <numerusform>%n people are called that. Choose one from the list, by school and e-mail.</numerusform>
            <numerusform>%n people are called that. Choose one from the list, by school and e-mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::CsvSheet</name>
    <message numerus="yes">
        <source>%n zero byte(s) were left out.</source>
        <translation>
            <numerusform>%n zero byte were left out.</numerusform>
            <numerusform>%n zero bytes were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s), each a PDF of its own.</source>
        <translation>
            <numerusform>%n document, each a PDF of its own.</numerusform>
            <numerusform>%n documents, each a PDF of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written into %1</source>
        <translation>
            <numerusform>%n document written into %1</numerusform>
            <numerusform>%n documents written into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::EraseDialog</name>
    <message numerus="yes">
        <source>Erase %n person(s)</source>
        <translation>
            <numerusform>Erase %n person</numerusform>
            <numerusform>Erase %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), without who it was and what was said</source>
        <translation>
            <numerusform>%n entry, without who it was and what was said</numerusform>
            <numerusform>%n entries, without who it was and what was said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased. The counts stay.</source>
        <translation>
            <numerusform>%n person erased. The counts stay.</numerusform>
            <numerusform>%n people erased. The counts stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::EventsPage</name>
    <message numerus="yes">
        <source>Laid out %n event(s)</source>
        <translation>
            <numerusform>Laid out %n event</numerusform>
            <numerusform>Laid out %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s). A provisional one is planned round, a cancelled one is kept.</source>
        <translation>
            <numerusform>%Ln event. A provisional one is planned round, a cancelled one is kept.</numerusform>
            <numerusform>%Ln events. A provisional one is planned round, a cancelled one is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::ExportCalendarDialog</name>
    <message numerus="yes">
        <source>Wrote %n event(s) to %1</source>
        <translation>
            <numerusform>Wrote %n event to %1</numerusform>
            <numerusform>Wrote %n events to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::FilterBar</name>
    <message numerus="yes">
        <source>%Ln hidden by filters</source>
        <translation>
            <numerusform>%Ln hidden by filters</numerusform>
            <numerusform>%Ln hidden by filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::FindDateDialog</name>
    <message numerus="yes">
        <source>Make the %n provisional event(s)</source>
        <translation>
            <numerusform>Make the %n provisional event</numerusform>
            <numerusform>Make the %n provisional events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n event(s) of a series: %1</source>
        <translation>
            <numerusform>Plan %n event of a series: %1</numerusform>
            <numerusform>Plan %n events of a series: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n provisional event(s)</source>
        <translation>
            <numerusform>Made %n provisional event</numerusform>
            <numerusform>Made %n provisional events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::FollowUpDialog</name>
    <message numerus="yes">
        <source>Follow up with %n person(s)</source>
        <translation>
            <numerusform>Follow up with %n person</numerusform>
            <numerusform>Follow up with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved into %1</source>
        <translation>
            <numerusform>%n draft saved into %1</numerusform>
            <numerusform>%n drafts saved into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::FollowUps</name>
    <message numerus="yes">
        <source>Draft %n follow-up(s) of expectations</source>
        <translation>
            <numerusform>Draft %n follow-up of expectations</numerusform>
            <numerusform>Draft %n follow-ups of expectations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::ForecastPage</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Work Group(s)</source>
        <translation>
            <numerusform>%Ln Work Group</numerusform>
            <numerusform>%Ln Work Groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation>
            <numerusform>%Ln school</numerusform>
            <numerusform>%Ln schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::Groups</name>
    <message numerus="yes">
        <source>%n person(s) for %3 places.</source>
        <translation>
            <numerusform>%n person for %3 places.</numerusform>
            <numerusform>%n people for %3 places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) in it; %3 are the least as a rule.</source>
        <translation>
            <numerusform>%n school in it; %3 are the least as a rule.</numerusform>
            <numerusform>%n schools in it; %3 are the least as a rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) in it; %3 are the most as a rule.</source>
        <translation>
            <numerusform>%n school in it; %3 are the most as a rule.</numerusform>
            <numerusform>%n schools in it; %3 are the most as a rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::ImportFileStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::ListFrame</name>
    <message numerus="yes">
        <source>%n row(s) (is|are) left out by the filter: %1.</source>
        <translation>
            <numerusform>%n row is left out by the filter: %1.</numerusform>
            <numerusform>%n rows are left out by the filter: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::MapPage</name>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation>
            <numerusform>%Ln school</numerusform>
            <numerusform>%Ln schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::MatchPage</name>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation>
            <numerusform>%Ln school</numerusform>
            <numerusform>%Ln schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a lead</source>
        <translation>
            <numerusform>%Ln without a lead</numerusform>
            <numerusform>%Ln without a lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s) joined a group</source>
        <translation>
            <numerusform>%Ln school joined a group</numerusform>
            <numerusform>%Ln schools joined a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) made</source>
        <translation>
            <numerusform>%Ln group made</numerusform>
            <numerusform>%Ln groups made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::NavigationList</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <comment>a page and how much waits there</comment>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::NeverEngagedPage</name>
    <message numerus="yes">
        <source>%Ln school(s) that never signed up for anything</source>
        <translation>
            <numerusform>%Ln school that never signed up for anything</numerusform>
            <numerusform>%Ln schools that never signed up for anything</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln school(s), as at %1</source>
        <translation>
            <numerusform>%Ln school, as at %1</numerusform>
            <numerusform>%Ln schools, as at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::PickedList</name>
    <message numerus="yes">
        <source>%n records are called that. Choose one from the list.</source>
        <translation>
            <numerusform>%n records are called that. Choose one from the list.</numerusform>
            <numerusform>%n records are called that. Choose one from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::PreviewDialog</name>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for the counts, without words about them</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n kept for the counts, without words about them</numerusform>
            <numerusform>%n kept for the counts, without words about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept: they say only that somebody was there</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n kept: they say only that somebody was there</numerusform>
            <numerusform>%n kept: they say only that somebody was there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::Privacy</name>
    <message numerus="yes">
        <source>Erase %n person(s)</source>
        <translation>
            <numerusform>Erase %n person</numerusform>
            <numerusform>Erase %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>Erase %n note</numerusform>
            <numerusform>Erase %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::ProgrammesPage</name>
    <message numerus="yes">
        <source>From %1 to %2: %Ln change(s)</source>
        <translation>
            <numerusform>From %1 to %2: %Ln change</numerusform>
            <numerusform>From %1 to %2: %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::QuotaBar</name>
    <message numerus="yes">
        <source>%L1 accepted, %L2 offered, %L3 held, %L4 free of %Ln place(s)</source>
        <translation>
            <numerusform>%L1 accepted, %L2 offered, %L3 held, %L4 free of %Ln place</numerusform>
            <numerusform>%L1 accepted, %L2 offered, %L3 held, %L4 free of %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::RegisterPage</name>
    <message numerus="yes">
        <source>%Ln school(s) as at %1</source>
        <translation>
            <numerusform>%Ln school as at %1</numerusform>
            <numerusform>%Ln schools as at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 found in %Ln school(s)</source>
        <translation>
            <numerusform>%L1 found in %Ln school</numerusform>
            <numerusform>%L1 found in %Ln schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln school(s)…</source>
        <translation>
            <numerusform>Reading %Ln school…</numerusform>
            <numerusform>Reading %Ln schools…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::RetentionDialog</name>
    <message numerus="yes">
        <source>%n record(s) erased. The counts stay.</source>
        <comment>people and notes</comment>
        <translation>
            <numerusform>%n record erased. The counts stay.</numerusform>
            <numerusform>%n records erased. The counts stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::RolloverDialog</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cohort(s)</source>
        <translation>
            <numerusform>%Ln cohort</numerusform>
            <numerusform>%Ln cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to return</source>
        <translation>
            <numerusform>%Ln record to return</numerusform>
            <numerusform>%Ln records to return</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::SelectionPage</name>
    <message numerus="yes">
        <source>%1 has %Ln place(s), %L2 held</source>
        <translation>
            <numerusform>%1 has %Ln place, %L2 held</numerusform>
            <numerusform>%1 has %Ln places, %L2 held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::Story</name>
    <message numerus="yes">
        <source>Follow up %n overdue expectation(s), the oldest first: %1.</source>
        <translation>
            <numerusform>Follow up %n overdue expectation, the oldest first: %1.</numerusform>
            <numerusform>Follow up %n overdue expectations, the oldest first: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::WalkInDialog</name>
    <message numerus="yes">
        <source>%n people of the hub are called that. Choose one from the list, by school and e-mail; for somebody else again, say their school or e-mail.</source>
        <translation>
            <numerusform>%n people of the hub are called that. Choose one from the list, by school and e-mail; for somebody else again, say their school or e-mail.</numerusform>
            <numerusform>%n people of the hub are called that. Choose one from the list, by school and e-mail; for somebody else again, say their school or e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools are called that. Choose one from the list.</source>
        <translation>
            <numerusform>%n schools are called that. Choose one from the list.</numerusform>
            <numerusform>%n schools are called that. Choose one from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::XlsxReader</name>
    <message numerus="yes">
        <source>%n cell(s) beyond the last heading were left out.</source>
        <translation>
            <numerusform>%n cell beyond the last heading were left out.</numerusform>
            <numerusform>%n cells beyond the last heading were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::YearCard</name>
    <message numerus="yes">
        <source>%n person(s) short of days</source>
        <translation>
            <numerusform>%n person short of days</numerusform>
            <numerusform>%n people short of days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on course</source>
        <translation>
            <numerusform>%n person on course</numerusform>
            <numerusform>%n people on course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with all their days</source>
        <translation>
            <numerusform>%n person with all their days</numerusform>
            <numerusform>%n people with all their days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::cli</name>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>
            <numerusform>%n row: %1 new, %2 updated, %3 unchanged, %4 skipped.</numerusform>
            <numerusform>%n rows: %1 new, %2 updated, %3 unchanged, %4 skipped.</numerusform>
        </translation>
    </message>
</context>
</TS>
