# Fails where clang-format would change a source.
#   cmake -DROOT=<project folder> -DCLANG_FORMAT=<program> -P checkformat.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE sources LIST_DIRECTORIES false
    ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
if(NOT sources)
    message(FATAL_ERROR "No sources under ROOT='${ROOT}': give -DROOT=<project folder>")
endif()
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${sources} RESULT_VARIABLE code ERROR_VARIABLE output)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "${output}\nclang-format -i FILE puts this right.")
endif()
