FROM eclipse-temurin:21-jdk
ARG user=jenkins
ARG group=jenkins
ARG uid=1000
ARG gid=1000
ENV JENKINS_HOME=/var/jenkins_home
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y git openssh-server unzip && rm -rf /var/lib/apt/lists/*
RUN mkdir -p $JENKINS_HOME \
  && chown ${uid}:${gid} $JENKINS_HOME \
  && groupadd -g ${gid} ${group} \
  && useradd -d "$JENKINS_HOME" -u ${uid} -g ${gid} -l -m -s /bin/bash ${user}
VOLUME $JENKINS_HOME
EXPOSE 8080 50000
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/agent.jar /usr/share/agent.jar
USER ${user}
LABEL org.opencontainers.image.vendor="Example" \
      org.opencontainers.image.title="Agent, \"long running\"" \
      org.opencontainers.image.licenses="MIT"
ENTRYPOINT ["/usr/bin/tini", "--", "/usr/local/bin/agent.sh"]
