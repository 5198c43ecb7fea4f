; makensis -DVERSION=0.1.0 -DBUNDLE=dist\BUSight -DICON=busight.ico -DOUTPUT=BUSight-0.1.0.exe busight.nsi
; Per user without rights, or for everybody as an administrator; /S installs silently, then with
; /AllUsers or /CurrentUser, /D=FOLDER last and without quotes.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma

!ifndef VERSION | BUNDLE | ICON | OUTPUT
  !error "name VERSION, BUNDLE, ICON and OUTPUT with -D"
!endif

!define NAME "BUSight"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"

!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

Name "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
BrandingText "Research use only, not a medical device"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME} installer. Research use only, not a medical device"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The BUSight contributors, Apache-2.0"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\BUSight.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "BUSight needs a 64-bit Windows." /SD IDOK
    Abort
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "BUSight" Program
  SectionIn RO
  ; An upgrade replaces the program and leaves settings and results alone: they lie elsewhere.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*"
  File "/oname=busight.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\BUSight.exe" "" "$INSTDIR\busight.ico"
  WriteRegStr SHCTX "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\busight.ico"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The BUSight contributors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section /o "Open DICOM files (.dcm)" Dicom
  WriteRegStr SHCTX "Software\Classes\BUSight.dcm" "" "DICOM picture"
  WriteRegStr SHCTX "Software\Classes\BUSight.dcm\DefaultIcon" "" "$INSTDIR\busight.ico"
  WriteRegStr SHCTX "Software\Classes\BUSight.dcm\shell\open\command" "" '"$INSTDIR\BUSight.exe" "%1"'
  ; Offered under "open with", and chosen by the user: never taken away from another program.
  WriteRegStr SHCTX "Software\Classes\.dcm\OpenWithProgids" "BUSight.dcm" ""
SectionEnd

Section "Shortcut on the desktop" Desktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\BUSight.exe" "" "$INSTDIR\busight.ico"
SectionEnd

Section Uninstall
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\BUSight.exe"
  Delete "$INSTDIR\busight.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays where the user has put something in it
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\${NAME}"
  DeleteRegKey SHCTX "Software\Classes\BUSight.dcm"
  DeleteRegValue SHCTX "Software\Classes\.dcm\OpenWithProgids" "BUSight.dcm"
  MessageBox MB_YESNO|MB_DEFBUTTON2 "Remove your BUSight settings too? Reports and results stay in any case." /SD IDNO IDNO kept
    RMDir /r "$LOCALAPPDATA\BUSight"
  kept:
SectionEnd
