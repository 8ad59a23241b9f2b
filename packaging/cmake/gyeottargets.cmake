# The few shapes a target of Gyeot has. Each core folder is a static library of its own, so the link graph holds the
# arrows of DESIGN section 3 as well as the includes do.

# Most of the time of a clean build goes into reading the same headers of Qt, the standard library and JSON again. They are compiled once a
# target; presets `asan` and `tidy` do without, so that every file is seen to include what it uses.
function(gyeot_precompile target)
    get_target_property(sources ${target} SOURCES)
    list(LENGTH sources count)
    if(count LESS 4) # then reading them once costs more than it saves
        return()
    endif()
    target_precompile_headers(${target} PRIVATE <QByteArray> <QDate> <QDateTime> <QDir> <QFile> <QHash> <QList> <QObject> <QRegularExpression>
        <QString> <QStringList> <QUuid> <algorithm> <expected> <functional> <map> <memory> <optional> <ranges> <set> <variant> <vector>
        <nlohmann/json.hpp> ${ARGN})
endfunction()

# gyeot_library(NAME SOURCES … DEPENDS … [USES …]): DEPENDS are ours and public, USES are libraries only our .cpp see.
function(gyeot_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS;USES" ${ARGN})
    add_library(gyeot_${name} STATIC ${arg_SOURCES})
    add_library(Gyeot::${name} ALIAS gyeot_${name})
    target_link_libraries(gyeot_${name} PUBLIC ${arg_DEPENDS} PRIVATE gyeot_options ${arg_USES})
    gyeot_precompile(gyeot_${name})
endfunction()

# gyeot_program(NAME SOURCES … DEPENDS …)
function(gyeot_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE gyeot_options ${arg_DEPENDS})
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()

# gyeot_tests(FOLDER CLASSES tst_a tst_b … DEPENDS … [SOURCES …]): one executable for the folder, one ctest entry a class.
# Each tst_x.cpp holds its class and ends with GYEOT_TEST(Class); the entry is run as `<exe> <Class>`.
function(gyeot_tests folder)
    cmake_parse_arguments(arg "" "" "CLASSES;DEPENDS;SOURCES" ${ARGN})
    string(REPLACE "/" "_" target "tst_${folder}")
    set(files ${arg_CLASSES})
    list(TRANSFORM files APPEND .cpp)
    add_executable(${target} ${files} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE gyeot_options Gyeot::testsupport Qt6::Test ${arg_DEPENDS})
    gyeot_precompile(${target} <QTest> <QTemporaryDir>)
    target_compile_definitions(${target} PRIVATE GYEOT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" GYEOT_BINARY_DIR="${CMAKE_BINARY_DIR}")
    foreach(class IN LISTS arg_CLASSES)
        add_test(NAME ${folder}/${class} COMMAND ${target} ${class})
        set_tests_properties(${folder}/${class} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Seoul")
    endforeach()
endfunction()
