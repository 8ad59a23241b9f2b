# The few shapes a target of Gyeot has. Each core folder is a static library of its own, so the link graph holds the
# arrows of DESIGN section 3 as well as the includes do.

# gyeot_library(NAME SOURCES … DEPENDS … [USES …]): DEPENDS are ours and public, USES are libraries only our .cpp see.
function(gyeot_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS;USES" ${ARGN})
    add_library(gyeot_${name} STATIC ${arg_SOURCES})
    add_library(Gyeot::${name} ALIAS gyeot_${name})
    target_link_libraries(gyeot_${name} PUBLIC ${arg_DEPENDS} PRIVATE gyeot_options ${arg_USES})
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
    target_compile_definitions(${target} PRIVATE GYEOT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" GYEOT_BINARY_DIR="${CMAKE_BINARY_DIR}")
    foreach(class IN LISTS arg_CLASSES)
        add_test(NAME ${folder}/${class} COMMAND ${target} ${class})
        set_tests_properties(${folder}/${class} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Seoul")
    endforeach()
endfunction()
