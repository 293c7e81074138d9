FROM debian:bookworm-slim

# fixed ids, so that volumes keep their owner from build to build
RUN set -eux; \
	groupadd -r database --gid=999; \
	useradd -r -g database --uid=999 --home-dir=/var/lib/database --shell=/bin/bash database; \
	install --verbose --directory --owner database --group database --mode 1777 /var/lib/database

ENV GOSU_VERSION 1.17
RUN set -eux; \
	savedAptMark="$(apt-mark showmanual)"; \
	apt-get update; \
	apt-get install -y --no-install-recommends ca-certificates wget; \
	rm -rf /var/lib/apt/lists/*; \
	dpkgArch="$(dpkg --print-architecture | awk -F- '{ print $NF }')"; \
	wget -O /usr/local/bin/gosu "https://example.org/gosu/releases/download/$GOSU_VERSION/gosu-$dpkgArch"; \
# clean up what was only needed to fetch
	apt-mark auto '.*' > /dev/null; \
	[ -z "$savedAptMark" ] || apt-mark manual $savedAptMark > /dev/null; \
	apt-get purge -y --auto-remove -o APT::AutoRemove::RecommendsImportant=false; \
	chmod +x /usr/local/bin/gosu; \
	gosu --version

ENV PGDATA=/var/lib/database/data PATH=$PATH:/usr/lib/database/bin
VOLUME /var/lib/database/data
COPY docker-entrypoint.sh /usr/local/bin/
ENTRYPOINT ["docker-entrypoint.sh"]
STOPSIGNAL SIGINT
EXPOSE 5432
CMD ["database"]
