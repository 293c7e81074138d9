ARG PHP_VERSION=8.3
FROM php:${PHP_VERSION}-fpm-alpine AS app_php

COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
RUN apk add --no-cache \
		acl \
		fcgi \
		file \
		gettext \
	;

RUN set -eux; \
	apk add --no-cache --virtual .build-deps $PHPIZE_DEPS icu-dev; \
	docker-php-ext-install -j$(nproc) intl zip; \
	runDeps="$( \
		scanelf --needed --nobanner --format '%n#p' --recursive /usr/local/lib/php/extensions \
			| tr ',' '\n' \
			| sort -u \
	)"; \
	apk add --no-cache --virtual .app-phpexts-rundeps $runDeps; \
	apk del .build-deps

COPY <<-'EOF' $PHP_INI_DIR/conf.d/app.ini
	memory_limit = 256M
	opcache.enable = 1
	EOF
VOLUME ["/srv/app/var"]
ENTRYPOINT ["docker-entrypoint"]
CMD ["php-fpm"]

FROM nginx:1.27-alpine AS app_nginx
COPY <<EOF /etc/nginx/conf.d/default.conf
server {
  listen 80;
  location / { fastcgi_pass php:9000; }
}
EOF
COPY --from=app_php /srv/app/public /srv/app/public
