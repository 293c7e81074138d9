# The services of the repository, one target each: docker build --target api .
FROM alpine:3.20 AS common
RUN apk add --no-cache ca-certificates tzdata && adduser -D -u 10001 service
FROM common AS migrations
COPY ./db/migrations /migrations
COPY --from=migrate/migrate:v4.17.1 /migrate /usr/bin/migrate
CMD ["migrate", "-path", "/migrations", "up"]
FROM common AS worker
COPY --from=build /out/worker /worker
USER service
CMD ["/worker"]
FROM common AS api
COPY --from=build /out/api /api
USER service
EXPOSE 8080-8082
HEALTHCHECK --interval=10s CMD ["/api", "-check"]
CMD ["/api"]
FROM golang:1.23 AS build
COPY . /src
RUN cd /src && go build -o /out/ ./cmd/...
FROM api
