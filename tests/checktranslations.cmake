# Fails when sentences of the sources are missing in translations/*.ts.
#   cmake -DROOT=<project folder> -DLUPDATE=<lupdate> -DSCRATCH=<folder> -P checktranslations.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH})
file(COPY ${ROOT}/translations/hubkeeper_cy.ts ${ROOT}/translations/hubkeeper_en_GB.ts DESTINATION ${SCRATCH})
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${ROOT} -DLUPDATE=${LUPDATE} -DTARGET=${SCRATCH}
    -P ${ROOT}/translations/update.cmake RESULT_VARIABLE failed ERROR_VARIABLE words)
if(failed)
    message(FATAL_ERROR "${words}")
endif()

set(missing "")
foreach(language cy en_GB)
    file(STRINGS ${ROOT}/translations/hubkeeper_${language}.ts kept REGEX "<source>" ENCODING UTF-8)
    file(STRINGS ${SCRATCH}/hubkeeper_${language}.ts now REGEX "<source>" ENCODING UTF-8)
    list(REMOVE_ITEM now ${kept})
    foreach(source IN LISTS now)
        string(STRIP "${source}" source)
        string(APPEND missing "\n  ${language}: ${source}")
    endforeach()
endforeach()
if(missing)
    message(FATAL_ERROR "Sentences that translations/ does not have; run\n"
        "  cmake --build build/<preset> --target update_translations\nand commit what it writes:${missing}")
endif()
