<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
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
</TS>
