# The libraries that do not come with a CMake package everywhere. Elsewhere means vcpkg on Windows: packaging/windows.
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET GLOBAL libsodium)

if(WIN32)
    find_package(sqlcipher CONFIG REQUIRED GLOBAL)
    add_library(PkgConfig::sqlcipher ALIAS sqlcipher::sqlcipher)
else()
    pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET GLOBAL sqlcipher)
endif()
