# Reads every source file against the architecture and fails with file:line of whatever breaks it.
#   cmake -DROOT=<project folder> -P checklayers.cmake
# Link targets alone cannot do this: <QtWidgets/...> is on every Qt include path. tests/checklayersbites.cmake
# shows that each rule here bites.
cmake_minimum_required(VERSION 3.25)

# The table is the architecture: what each folder of core may include.
set(layers base records programmes rules store actions exchange documents demo)
set(may_base base)
set(may_records base records)
set(may_programmes base records programmes)
set(may_rules base records programmes rules)
set(may_store base records programmes store)
set(may_actions base records programmes rules store actions)
set(may_exchange base records programmes rules store actions exchange)
set(may_documents base records programmes rules documents)
set(may_demo base records programmes rules store actions exchange demo)
set(timeless_layers records programmes rules actions documents) # today is an argument
set(pure_layers rules) # and so are files, settings and chance

set(line_limit 400)

# A word standing alone; CMake's expressions know no word boundary.
set(edge "(^|[^A-Za-z0-9_])")
set(drawing "<(QtGui|QtWidgets|QtPrintSupport|QtSvg|QtSvgWidgets)/|${edge}(QWidget|QDialog|QMessageBox|QMainWindow|QAbstractItemView|QApplication|QGuiApplication|QPainter|QPixmap|QImage|QIcon|QColor|QFont|QPalette|QPrinter)[^A-Za-z0-9_]")
set(sql "<(QSql|QtSql|sqlite3)|${edge}(QSql[A-Z][A-Za-z]*|sqlite3_[a-z_]+)|[.>]database\\(\\)")
set(posix "<(unistd|dirent|pwd|grp|pthread|dlfcn|fcntl|termios|sys/[a-z]+|linux/[a-z]+)\\.h>|(^|[^A-Za-z0-9_.>:])(::)?(fork|vfork|execl|execv|execvp|mkstemp|usleep|getuid|geteuid)\\(")
set(fixed_path "\"/(bin|dev|etc|home|opt|proc|root|tmp|usr|var)(/|\")")
set(clock "${edge}(currentDate|currentDateTime|currentDateTimeUtc|system_clock|steady_clock)[^A-Za-z0-9_]")
set(impure "${edge}(QSettings|QFile|QDir|QSaveFile|QRandomGenerator|random_device)[^A-Za-z0-9_]")
set(throwing "${edge}throw[^A-Za-z0-9_]")
# Bracketed, so that this line is not its own finding.
set(unfinished "${edge}(TO[D]O|FIX[M]E|XX[X])[^A-Za-z0-9_]")

set(broken "")

# Appends every line of TEXT that matches PATTERN to the findings.
function(forbid file text pattern reason)
    if(NOT text MATCHES "${pattern}")
        return()
    endif()
    string(REGEX REPLACE "[][;]" " " text "${text}") # what would upset a CMake list
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if("${line}\n" MATCHES "${pattern}")
            string(STRIP "${line}" line)
            list(APPEND broken "${file}:${number}: ${line}\n      ${reason}")
        endif()
    endforeach()
    set(broken "${broken}" PARENT_SCOPE)
endfunction()

# Appends every include of CODE that its folder of core may not make.
function(check_includes file code layer)
    string(REGEX MATCHALL "#include \"[^\"\n]*\"" includes "${code}")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE "#include \"(.*)\"" "\\1" target "${include}")
        if(NOT target MATCHES "^([^/]+)/")
            continue() # a neighbour, or what moc made
        endif()
        set(folder "${CMAKE_MATCH_1}")
        if(NOT folder IN_LIST may_${layer})
            list(JOIN may_${layer} ", " allowed)
            list(APPEND broken "${file}: ${include}\n      core/${layer} may include only ${allowed}")
        endif()
    endforeach()
    set(broken "${broken}" PARENT_SCOPE)
endfunction()

function(check_length file text)
    string(REGEX REPLACE "[^\n]" "" newlines "${text}")
    string(LENGTH "${newlines}" count)
    if(count GREATER line_limit)
        list(APPEND broken "${file}: ${count} lines\n      a file has at most ${line_limit}: split it by noun")
    endif()
    set(broken "${broken}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE sources LIST_DIRECTORIES false RELATIVE ${ROOT}
    ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
if(NOT sources)
    message(FATAL_ERROR "No sources under ROOT='${ROOT}': give -DROOT=<project folder>")
endif()

foreach(file IN LISTS sources)
    file(READ ${ROOT}/${file} text)
    check_length(${file} "${text}")
    forbid(${file} "${text}" "${unfinished}" "finish it, or write it down where plans are kept")
    string(REGEX REPLACE "//[^\n]*" "" code "${text}")
    forbid(${file} "${code}" "${posix}" "nothing but packaging/ may assume one operating system: use Qt")

    if(file MATCHES "^tests/")
        continue()
    endif()
    forbid(${file} "${code}" "${fixed_path}" "a path of one operating system: use QStandardPaths or QDir")
    if(NOT file MATCHES "^core/store/")
        forbid(${file} "${code}" "${sql}" "SQL belongs to core/store alone")
        forbid(${file} "${code}" "${throwing}" "outside core/store what can fail returns a Result")
    endif()
    if(file MATCHES "^(core|app/cli)/")
        forbid(${file} "${code}" "${drawing}" "core and the command line draw nothing")
    endif()
    if(file MATCHES "^ui/")
        forbid(${file} "${code}" "#include \"(\\.\\./)*(app|cli|desktop)/" "the interface does not know the programs made of it")
    endif()
    if(file MATCHES "^core/([^/]+)/")
        set(layer "${CMAKE_MATCH_1}")
        if(NOT layer IN_LIST layers)
            list(APPEND broken "${file}: core/${layer} is in no layer\n      give it a line in tests/checklayers.cmake and in ARCHITECTURE.md")
            continue()
        endif()
        check_includes(${file} "${code}" ${layer})
        if(layer IN_LIST timeless_layers)
            forbid(${file} "${code}" "${clock}" "core/${layer} asks no clock: today is an argument")
        endif()
        if(layer IN_LIST pure_layers)
            forbid(${file} "${code}" "${impure}" "core/${layer} is pure: files, settings and chance are arguments")
        endif()
    endif()
endforeach()

file(GLOB_RECURSE scripts LIST_DIRECTORIES false RELATIVE ${ROOT}
    ${ROOT}/core/*.txt ${ROOT}/ui/*.txt ${ROOT}/app/*.txt ${ROOT}/tests/*.txt ${ROOT}/tests/*.cmake
    ${ROOT}/resources/*.sql ${ROOT}/resources/*.md ${ROOT}/packaging/* ${ROOT}/CMakeLists.txt)
foreach(file IN LISTS scripts)
    file(READ ${ROOT}/${file} text)
    forbid(${file} "${text}" "${unfinished}" "finish it, or write it down where plans are kept")
endforeach()

list(LENGTH sources count)
if(broken)
    list(LENGTH broken findings)
    list(JOIN broken "\n  " text)
    message(FATAL_ERROR "${findings} broken in ${count} sources:\n  ${text}")
endif()
message(STATUS "${count} sources keep to their layers")
