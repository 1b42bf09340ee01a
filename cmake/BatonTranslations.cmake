# SPDX-FileCopyrightText: 2026 The Baton authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiles translations/baton_*.ts and gives them to `target` as :/i18n/baton_LANGUAGE.qm. New texts come into the files
# by `script/check-translations --update`.
function(baton_add_translations target)
    file(GLOB translations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
    qt_add_translation(compiled ${translations} OPTIONS -silent)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
endfunction()
