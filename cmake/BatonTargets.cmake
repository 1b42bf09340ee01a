# SPDX-FileCopyrightText: 2026 The Baton authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target of Baton compiles under the same rules.
function(baton_target_rules target)
    # g++ 12 takes an enumerator of an enum class for a shadow of a type of that name; locals are what matters.
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion
        $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
        # ccache reads precompiled headers only so.
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
    if(BATON_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS_COMPATIBILITY
        QT_STRICT_ITERATORS QT_DEPRECATED_WARNINGS_SINCE=0x060400 BATON_VERSION="${PROJECT_VERSION}")
endfunction()

# The sources of a folder below the current one. A new file in a room is built without being listed: the folder is the list.
function(baton_sources variable)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${ARGN})
    list(SORT found)
    set(${variable} ${found} PARENT_SCOPE)
endfunction()
