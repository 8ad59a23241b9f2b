# One INTERFACE target holds every flag and definition; each target of ours links it PRIVATE.
option(GYEOT_FORTIFY "Hardening of the C library (off under sanitizers)" ON)

add_library(gyeot_options INTERFACE)
target_compile_features(gyeot_options INTERFACE cxx_std_23)
target_include_directories(gyeot_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(gyeot_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800
    GYEOT_VERSION="${PROJECT_VERSION}"
    $<$<NOT:$<CONFIG:Debug>>:QT_NO_DEBUG_OUTPUT QT_NO_INFO_OUTPUT>)
if(MSVC)
    target_compile_options(gyeot_options INTERFACE /W4 /WX /permissive- /utf-8 /guard:cf /Zc:__cplusplus)
    target_link_options(gyeot_options INTERFACE /guard:cf /DYNAMICBASE /NXCOMPAT)
else()
    target_compile_options(gyeot_options INTERFACE
        -Wall -Wextra -Wpedantic -Werror -Wconversion -Wno-sign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wimplicit-fallthrough -Wnull-dereference -fvisibility=hidden -fvisibility-inlines-hidden
        -fstack-protector-strong
        $<$<PLATFORM_ID:Linux>:-fstack-clash-protection -fcf-protection=full>)
    target_compile_definitions(gyeot_options INTERFACE
        _GLIBCXX_ASSERTIONS $<$<BOOL:${GYEOT_FORTIFY}>:_FORTIFY_SOURCE=3>)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(gyeot_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--as-needed)
    endif()
endif()
