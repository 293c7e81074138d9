ARG VARIANT="bookworm"
FROM buildpack-deps:${VARIANT}-curl
ARG USERNAME=vscode
ARG USER_UID=1000
ARG USER_GID=$USER_UID

# [Optional] install more packages here
RUN <<EOF
apt-get update
export DEBIAN_FRONTEND=noninteractive
apt-get -y install --no-install-recommends sudo zsh
EOF

RUN groupadd --gid $USER_GID $USERNAME \
    && useradd -s /bin/bash --uid $USER_UID --gid $USERNAME -m $USERNAME \
    && echo $USERNAME ALL=\(root\) NOPASSWD:ALL > /etc/sudoers.d/$USERNAME \
    && chmod 0440 /etc/sudoers.d/$USERNAME
USER $USERNAME
RUN python3 <<'PY'
import json
print(json.dumps({"ready": True}))  # not a Dockerfile comment
PY
ENV SHELL=/bin/zsh
USER root
