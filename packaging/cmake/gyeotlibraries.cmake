# The libraries that do not come with a CMake package everywhere. Elsewhere means vcpkg on Windows: packaging/windows.
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET GLOBAL libsodium)

if(WIN32)
    find_package(sqlcipher CONFIG REQUIRED GLOBAL)
    find_path(sqlcipher_INCLUDE_DIR sqlcipher/sqlite3.h REQUIRED) # the port's target names the folder above
    add_library(gyeot_sqlcipher INTERFACE)
    target_link_libraries(gyeot_sqlcipher INTERFACE sqlcipher::sqlcipher)
    target_include_directories(gyeot_sqlcipher SYSTEM BEFORE INTERFACE ${sqlcipher_INCLUDE_DIR}/sqlcipher)
    add_library(PkgConfig::sqlcipher ALIAS gyeot_sqlcipher)
else()
    pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET GLOBAL sqlcipher)
endif()

# One header, with no package of its own outside Debian: -DCMAKE_INCLUDE_PATH=FOLDER says where it lies.
find_path(mustache_INCLUDE_DIR kainjow/mustache.hpp REQUIRED)
add_library(gyeot_mustache INTERFACE)
target_include_directories(gyeot_mustache SYSTEM INTERFACE ${mustache_INCLUDE_DIR})
