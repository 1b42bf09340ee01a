# SPDX-FileCopyrightText: 2026 The Baton authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `cmake --install build/release --prefix /usr/local`
include(GNUInstallDirs)
install(TARGETS baton batonctl RUNTIME)
install(FILES packaging/baton.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/baton-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME baton.xml)
install(FILES packaging/baton.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo RENAME org.baton.Baton.metainfo.xml)
install(FILES packaging/baton.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
