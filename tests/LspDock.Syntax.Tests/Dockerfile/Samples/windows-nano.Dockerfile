# escape=`
FROM mcr.microsoft.com/windows/servercore:ltsc2022 AS installer
SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';"]

ENV TOOL_VERSION=4.2.1
RUN Invoke-WebRequest -OutFile tool.zip https://example.com/tool/$Env:TOOL_VERSION/tool.zip; `
    Expand-Archive tool.zip -DestinationPath C:\tool; `
    # the archive is not needed again
    Remove-Item -Force tool.zip

FROM mcr.microsoft.com/windows/nanoserver:ltsc2022
COPY --from=installer C:\tool C:\tool
USER ContainerAdministrator
RUN setx /M PATH "%PATH%;C:\tool"
USER ContainerUser
WORKDIR C:\work
CMD ["tool.exe", "serve", "--port", "8080"]
