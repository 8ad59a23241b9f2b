# The test of the test: cmake -DCHECK=check….cmake -DPLANTED=planted…/<rule>[-variant] -P checkplanted.cmake
# One breach is planted in each tree; the check must refuse it and name that rule and no other. A tree named `clean` passes.
cmake_minimum_required(VERSION 3.31)

execute_process(COMMAND ${CMAKE_COMMAND} -DTREE=${PLANTED} -DSUFFIX=.txt -P ${CHECK}
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
cmake_path(GET PLANTED FILENAME name)
string(REGEX REPLACE "-.*" "" rule "${name}")
string(REGEX MATCHALL "rule [a-z_]+:" named "${output}")
list(REMOVE_DUPLICATES named)

if(name STREQUAL "clean")
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "a clean tree was refused:\n${output}")
    endif()
elseif(result EQUAL 0)
    message(FATAL_ERROR "the breach of ${rule} went unseen:\n${output}")
elseif(NOT named STREQUAL "rule ${rule}:")
    message(FATAL_ERROR "expected rule ${rule}, got: ${named}\n${output}")
endif()
message(NOTICE "${output}")
