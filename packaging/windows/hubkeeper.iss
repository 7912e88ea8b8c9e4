; Inno Setup 6: an installer for one person, who needs no administrator.
; What it gathers is described in README.md beside this file.
#ifndef Version
  #error Give the version: ISCC /DVersion=0.1.0 hubkeeper.iss
#endif
#define Tree "..\..\build\windows\tree"

[Setup]
AppId={{5B0E6D1C-7D0B-4C0B-9C41-61B6E2A4F0D7}
AppName=Hubkeeper
AppVersion={#Version}
AppPublisher=The Hubkeeper contributors
DefaultDirName={localappdata}\Programs\Hubkeeper
DefaultGroupName=Hubkeeper
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64
ArchitecturesInstallIn64BitMode=x64
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\windows
OutputBaseFilename=Hubkeeper-{#Version}-setup
UninstallDisplayIcon={app}\bin\hubkeeper.exe
WizardStyle=modern

[Tasks]
Name: desktopicon; Description: "Put Hubkeeper on the desktop"; Flags: unchecked
Name: path; Description: "Let a terminal find hubkeeper-cli"; Flags: unchecked

[Files]
Source: "{#Tree}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\Hubkeeper"; Filename: "{app}\bin\hubkeeper.exe"
Name: "{userdesktop}\Hubkeeper"; Filename: "{app}\bin\hubkeeper.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.hub"; ValueType: string; ValueData: "Hubkeeper.Hub"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Hubkeeper.Hub"; ValueType: string; ValueData: "Hubkeeper hub"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Hubkeeper.Hub\shell\open\command"; ValueType: string; ValueData: """{app}\bin\hubkeeper.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}\bin"; Tasks: path; Check: PathIsNew

[Run]
Filename: "{app}\bin\hubkeeper.exe"; Description: "Open Hubkeeper"; Flags: nowait postinstall skipifsilent

[Code]
function PathIsNew: Boolean;
var
  Path: String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}\bin')) + ';', ';' + Lowercase(Path) + ';') = 0;
end;
