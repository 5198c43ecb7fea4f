; The Windows installer, compiled by nsis.sh. VERSION, BUNDLE (the folder of the frozen program), ICON,
; FILES (macros that name the files of the bundle) and OUTPUT are passed with -D. SIGN, a command, is
; optional.
;
; The installer accepts /AllUsers or /CurrentUser, /S for a silent installation, and /D=FOLDER as the
; last option, without quotes. It exits with 0 if BUSight is installed, with 1 if the user canceled, and
; with 2 if the installation is not possible. uninstall.exe accepts /S and has the same exit codes, but
; continues as a copy of itself that no caller waits for, unless _?=FOLDER names its folder.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
; Skipping a file that can't be written would leave an incomplete program and report success.
AllowSkipFiles off

!ifndef VERSION | BUNDLE | ICON | FILES | OUTPUT
  !error "define VERSION, BUNDLE, ICON, FILES and OUTPUT with -D"
!endif

!define NAME "BUSight"
!define KEY "Software\${NAME}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
!define PROGID "BUSight.dcm"
!define PORTABLE "BUSight-data"
!define RESEARCH "Research use only, not a medical device"

; Requests administrator rights only from users who have them.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_FUNCTION ChooseAsBefore
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"

!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh
!include x64.nsh
!include "${FILES}"

Name "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
BrandingText "${RESEARCH}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME} installer. ${RESEARCH}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The BUSight contributors, Apache-2.0"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var Given ; the folder from /D= or, in the uninstaller, its own folder
Var Fault ; why the folder can't be used; empty if it can

!define MUI_PAGE_HEADER_TEXT "${RESEARCH}"
!define MUI_PAGE_HEADER_SUBTEXT "Never rely on ${NAME} to diagnose or treat anyone."
!insertmacro MUI_PAGE_LICENSE "..\..\..\LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseFolder
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION Start
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

!macro REFUSE SENTENCE
  MessageBox MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

; Windows does not allow writing to the file of a running program.
!macro AWAIT_END FOLDER PROGRAM
  ${DoWhile} ${FileExists} "${FOLDER}\${PROGRAM}"
    ClearErrors
    FileOpen $0 "${FOLDER}\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
      "${NAME} is running, or you do not have permission to change ${FOLDER}. Close ${NAME}, then choose Retry." \
      /SD IDCANCEL IDRETRY +2
    Abort "${NAME} is running. Close it and start the installation again."
  ${Loop}
!macroend

!macro AWAIT_ENDS FOLDER
  !insertmacro AWAIT_END "${FOLDER}" BUSight.exe
  !insertmacro AWAIT_END "${FOLDER}" busight-cli.exe
!macroend

; Notifies Explorer that file associations have changed.
!macro NOTIFY_EXPLORER
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
!macroend

!macro OFFER_TYPE EXTENSION
  WriteRegStr SHCTX "${CLASSES}\Applications\BUSight.exe\SupportedTypes" "${EXTENSION}" ""
!macroend

Section "${NAME}" Program
  SectionIn RO
  Call FindFault
  ${If} $Fault != ""
    DetailPrint "$Fault"
    Abort "$Fault"
  ${EndIf}

  ; The uninstaller of the older version removes its files, so that none remain. It keeps settings.
  ReadRegStr $1 SHCTX "${KEY}" "Folder"
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    !insertmacro AWAIT_ENDS "$1"
    ExecWait '"$1\uninstall.exe" /S _?=$1' $0
    ${If} $0 != 0
      Abort "The older version in $1 can't be removed. Uninstall it, then start the installation again."
    ${EndIf}
    Delete "$1\uninstall.exe" ; with _?= it can't delete itself
    RMDir "$1"
  ${EndIf}

  ; Write the uninstaller first, so that an interrupted installation can be removed.
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr SHCTX "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\busight.ico"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The BUSight contributors"
  WriteRegStr SHCTX "${UNINSTALL}" "Comments" "${RESEARCH}"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1

  File /r "${BUNDLE}\*"
  File "/oname=busight.ico" "${ICON}"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\BUSight.exe" "" "$INSTDIR\busight.ico"
  SectionGetSize ${Program} $0
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; Both sections offer BUSight under "Open with". The default program for a file does not change.
Section "Offer for DICOM files (.dcm)" Dicom
  WriteRegStr SHCTX "${CLASSES}\${PROGID}" "" "DICOM image"
  WriteRegStr SHCTX "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\busight.ico"
  WriteRegStr SHCTX "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\BUSight.exe" "%1"'
  WriteRegStr SHCTX "${CLASSES}\.dcm\OpenWithProgids" "${PROGID}" ""
  WriteRegStr SHCTX "${KEY}" "Dicom" 1
SectionEnd

Section "Offer for images (PNG, JPEG, BMP, TIFF)" Pictures
  WriteRegStr SHCTX "${CLASSES}\Applications\BUSight.exe\shell\open" "FriendlyAppName" "${NAME}"
  WriteRegStr SHCTX "${CLASSES}\Applications\BUSight.exe\shell\open\command" "" \
    '"$INSTDIR\BUSight.exe" "%1"'
  !insertmacro OFFER_TYPE .png
  !insertmacro OFFER_TYPE .jpg
  !insertmacro OFFER_TYPE .jpeg
  !insertmacro OFFER_TYPE .bmp
  !insertmacro OFFER_TYPE .tif
  !insertmacro OFFER_TYPE .tiff
  WriteRegStr SHCTX "${KEY}" "Pictures" 1
SectionEnd

Section "Shortcut on the desktop" Desktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\BUSight.exe" "" "$INSTDIR\busight.ico"
  WriteRegStr SHCTX "${KEY}" "Desktop" 1
SectionEnd

Section
  !insertmacro NOTIFY_EXPLORER
SectionEnd

Function .onInit
  SetRegView 64 ; the installer itself may be a 32-bit program
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} 17763 ; required by Qt
    !insertmacro REFUSE "${NAME} needs a 64-bit Windows 10, version 1809, or newer."
  ${EndIf}
  StrCpy $Given $INSTDIR
  !insertmacro MULTIUSER_INIT
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/CurrentUser" $0
  ${IfNot} ${Errors}
    Call MultiUser.InstallMode.CurrentUser
  ${EndIf}
  ClearErrors
  ${GetOptions} $1 "/AllUsers" $0
  ${IfNot} ${Errors}
    Call MultiUser.InstallMode.AllUsers
    ${If} $MultiUser.InstallMode != AllUsers ; unchanged, because rights are missing
      !insertmacro REFUSE "Installing for all users needs administrator rights: run this as administrator."
    ${EndIf}
  ${EndIf}
FunctionEnd

!macro CHOOSE SECTION CHOICE
  ReadRegStr $0 SHCTX "${KEY}" "${CHOICE}"
  ${If} $0 == ""
    !insertmacro UnselectSection ${SECTION}
  ${Else}
    !insertmacro SelectSection ${SECTION}
  ${EndIf}
!macroend

; Runs when the users to install for are known. An upgrade offers the earlier choices.
Function ChooseAsBefore
  ${If} $Given != ""
    StrCpy $INSTDIR $Given
  ${EndIf}
  ReadRegStr $0 SHCTX "${KEY}" "Folder"
  ${If} $0 != ""
    !insertmacro CHOOSE ${Dicom} Dicom
    !insertmacro CHOOSE ${Pictures} Pictures
    !insertmacro CHOOSE ${Desktop} Desktop
  ${EndIf}
FunctionEnd

; A folder with other files is refused, because some may have the same names.
Function FindFault
  StrCpy $Fault ""
  ReadRegStr $0 SHCTX "${KEY}" "Folder"
  ${If} $0 == $INSTDIR
    Return
  ${EndIf}
  FindFirst $1 $2 "$INSTDIR\*"
  ${DoUntil} $2 == ""
    ${If} $2 != "."
    ${AndIf} $2 != ".."
    ${AndIf} $2 != "${PORTABLE}"
      StrCpy $Fault "$INSTDIR contains other files. Choose a new or empty folder."
      ${ExitDo}
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
FunctionEnd

Function RefuseFolder
  Call FindFault
  ${If} $Fault != ""
    MessageBox MB_ICONEXCLAMATION "$Fault"
    Abort
  ${EndIf}
FunctionEnd

; Started through Explorer, so that BUSight runs without administrator rights: Windows does not allow
; dropping files on a window that has them.
Function Start
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\BUSight.exe"'
FunctionEnd

; The folder decides whose installation it is, regardless of who starts the uninstaller and how.
Function un.onInit
  SetRegView 64
  StrCpy $Given $INSTDIR
  !insertmacro MULTIUSER_UNINIT
  ReadRegStr $0 HKLM "${KEY}" "Folder"
  ReadRegStr $1 HKCU "${KEY}" "Folder"
  ${If} $0 == $Given
    Call un.MultiUser.InstallMode.AllUsers
    ${If} $MultiUser.InstallMode != AllUsers
      !insertmacro REFUSE "Uninstalling for all users needs administrator rights: run this as administrator."
    ${EndIf}
  ${ElseIf} $1 == $Given
    Call un.MultiUser.InstallMode.CurrentUser
  ${Else}
    !insertmacro REFUSE \
      "${NAME} isn't installed in $Given. Uninstall it in the Windows settings, under Apps."
  ${EndIf}
  StrCpy $INSTDIR $Given
FunctionEnd

Section Uninstall
  !insertmacro AWAIT_ENDS "$INSTDIR"
  ClearErrors
  !insertmacro DELETE_FILES
  ${If} ${Errors}
    Abort "A file in $INSTDIR is in use. Close the program that uses it, then uninstall again."
  ${EndIf}
  ; Only files of the installer are deleted, and only empty folders are removed.
  !insertmacro REMOVE_FOLDERS
  Delete "$INSTDIR\busight.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey SHCTX "${CLASSES}\${PROGID}"
  DeleteRegValue SHCTX "${CLASSES}\.dcm\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifnosubkeys /ifnovalues SHCTX "${CLASSES}\.dcm\OpenWithProgids"
  DeleteRegKey /ifnosubkeys /ifnovalues SHCTX "${CLASSES}\.dcm"
  DeleteRegKey SHCTX "${CLASSES}\Applications\BUSight.exe"
  !insertmacro NOTIFY_EXPLORER
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "${KEY}"

  ; Settings belong to each user, even if the program was installed for all users.
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\${NAME}\*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 \
      "Also delete your settings and crash reports of ${NAME}?$\n$\nReports and results are kept in any case." \
      /SD IDNO IDNO kept
    Delete "$LOCALAPPDATA\${NAME}\window.ini"
    Delete "$LOCALAPPDATA\${NAME}\updates.txt"
    Delete "$LOCALAPPDATA\${NAME}\crashes\*.txt"
    RMDir "$LOCALAPPDATA\${NAME}\crashes"
    RMDir "$LOCALAPPDATA\${NAME}"
    kept:
  ${EndIf}
SectionEnd
