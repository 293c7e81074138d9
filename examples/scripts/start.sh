#!/bin/sh
set -e

docker run -d --name db \
  -e MYSQL_ROOT_PASSWORD=leo \
  mysql:8.4
docker run -d --name admin --link db -p 8080:80 \
  -e PMA_HOST=db \ # the database above
  phpmyadmin:5.2
docker run --rm --privileged -v /var/run/docker.sock:/var/run/docker.sock example/agent:2
