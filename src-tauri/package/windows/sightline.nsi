; The installer for Windows: for one person, without an administrator, without a network. `cargo xtask package windows`
; runs makensis on it and tells it VERSION, FILES (the folder of what is installed), ICON and OUTFILE.

Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sightline"
; Where Microsoft's updater notes which web view is there.
!define WEBVIEW2 "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
; Where the web view of an app with the identifier in tauri.conf.json keeps its files.
!define LEFT_BY_WINDOW "$LOCALAPPDATA\org.sightline.app"

!define EXCLUDED "Software\Microsoft\Windows\Windows Error Reporting\ExcludedApplications"

Name "Sightline"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\Sightline"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText " "

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING

!insertmacro MUI_PAGE_LICENSE "${FILES}\LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
!macro DESCRIBE LANGUAGE TEXT
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "Sightline"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${TEXT}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "The makers of Sightline"
!macroend
!insertmacro DESCRIBE ${LANG_ENGLISH} "Installs Sightline"
!insertmacro DESCRIBE ${LANG_SPANISH} "Instala Sightline"

LangString NoWebView ${LANG_ENGLISH} "Sightline is installed, but its window needs Microsoft Edge WebView2 Runtime, which this computer does not have: it is part of Windows 11, and for Windows 10 Microsoft offers it free of charge."
LangString NoWebView ${LANG_SPANISH} "Sightline está instalado, pero su ventana necesita Microsoft Edge WebView2 Runtime, que esta computadora no tiene: es parte de Windows 11 y, para Windows 10, Microsoft lo ofrece gratis."
LangString OldWindows ${LANG_ENGLISH} "Sightline needs Windows 10 or Windows 11."
LangString OldWindows ${LANG_SPANISH} "Sightline necesita Windows 10 o Windows 11."
LangString InUse ${LANG_ENGLISH} "Sightline is still open. Close its window, then try again."
LangString InUse ${LANG_SPANISH} "Sightline sigue abierto. Cierre su ventana y vuelva a intentarlo."

!include WinVer.nsh

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(OldWindows)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; A program that runs cannot be written over or removed: then nothing is done at all.
!macro REFUSE_WHILE_OPEN PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(InUse)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro REFUSE_WHILE_OPEN sightline-app.exe
  !insertmacro REFUSE_WHILE_OPEN sightline.exe
  SetOutPath "$INSTDIR"
  File "${FILES}\LICENSE.txt"
  File "${FILES}\README.txt"
  File "${FILES}\WebView2Loader-LICENSE.txt"
  File "${FILES}\WebView2Loader.dll"
  File "${FILES}\licenses.txt"
  File "${FILES}\sightline-app.exe"
  File "${FILES}\sightline.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Sightline.lnk" "$INSTDIR\sightline-app.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Sightline"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\sightline-app.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW2}" "pv"
  ${If} $0 == ""
    ReadRegStr $0 HKCU "Software\${WEBVIEW2}" "pv"
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    MessageBox MB_OK|MB_ICONINFORMATION "$(NoWebView)" /SD IDOK
  ${EndIf}
SectionEnd

; What was installed goes, file by file; what somebody put beside it stays.
Section Uninstall
  !insertmacro REFUSE_WHILE_OPEN sightline-app.exe
  !insertmacro REFUSE_WHILE_OPEN sightline.exe
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\README.txt"
  Delete "$INSTDIR\WebView2Loader-LICENSE.txt"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\licenses.txt"
  Delete "$INSTDIR\sightline-app.exe"
  Delete "$INSTDIR\sightline.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Sightline.lnk"
  RMDir /r "${LEFT_BY_WINDOW}"
  ; Where a program of ours asked Windows to report no crash of it.
  DeleteRegValue HKCU "${EXCLUDED}" "sightline-app.exe"
  DeleteRegValue HKCU "${EXCLUDED}" "sightline.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
