# Brings the .ts files in TARGET up to the sentences in the sources, and fills in the English plurals.
#   cmake -DROOT=<project folder> -DLUPDATE=<lupdate> -DTARGET=<folder with the .ts files> -P update.cmake
cmake_minimum_required(VERSION 3.25)

set(folders ${ROOT}/core ${ROOT}/ui ${ROOT}/app)
function(update file)
    execute_process(COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${ARGN} ${folders} -ts ${TARGET}/${file}
        RESULT_VARIABLE failed ERROR_VARIABLE words)
    if(failed)
        message(FATAL_ERROR "lupdate could not write ${file}:\n${words}")
    endif()
endfunction()
update(hubkeeper_cy.ts -target-language cy)
update(hubkeeper_en_GB.ts -target-language en_GB -pluralonly)

# "%n school(s)" in English is "1 school" or "2 schools". Brackets stand for themselves in CMake's lists, so the text
# is taken message by message.
file(READ ${TARGET}/hubkeeper_en_GB.ts text)
set(done "")
while(text MATCHES "<source>([^<]*)</source>")
    set(source "${CMAKE_MATCH_1}")
    string(FIND "${text}" "</message>" end)
    math(EXPR end "${end} + 10") # and the tag itself
    string(SUBSTRING "${text}" 0 ${end} message)
    string(SUBSTRING "${text}" ${end} -1 text)
    string(REPLACE "person(s)" "person" one "${source}")
    string(REPLACE "person(s)" "people" many "${source}")
    string(REPLACE "entry(s)" "entry" one "${one}")
    string(REPLACE "entry(s)" "entries" many "${many}")
    foreach(ending es s)
        string(REPLACE "(${ending})" "" one "${one}")
        string(REPLACE "(${ending})" "${ending}" many "${many}")
    endforeach()
    string(REGEX REPLACE "\\(is\\|are\\)" "is" one "${one}")
    string(REGEX REPLACE "\\(is\\|are\\)" "are" many "${many}")
    string(REGEX REPLACE "<translation type=\"unfinished\">.*</translation>"
        "<translation>\n            <numerusform>${one}</numerusform>\n            <numerusform>${many}</numerusform>\n        </translation>"
        message "${message}")
    string(APPEND done "${message}")
endwhile()
file(WRITE ${TARGET}/hubkeeper_en_GB.ts "${done}${text}")
