FROM php:8.3-apache
LABEL maintainer="team@example.org"
RUN set -ex; \
    \
    apt-get update; \
    apt-get install -y --no-install-recommends ghostscript; \
    rm -rf /var/lib/apt/lists/*

RUN { \
        echo 'opcache.memory_consumption=128'; \
        echo 'opcache.interned_strings_buffer=8'; \
    } > /usr/local/etc/php/conf.d/opcache-recommended.ini

RUN find /etc/apache2 -type f -name '*.conf' -exec sed -ri 's/([[:space:]]*LogFormat\s+"[^"]*)%h([^"]*")/\1%a\2/g' '{}' +

VOLUME /var/www/html
COPY --chown=www-data:www-data wp-config-docker.php /usr/src/wordpress/
COPY docker-entrypoint.sh /usr/local/bin/
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["apache2-foreground"]
