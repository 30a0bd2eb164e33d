# The distribution on a Java runtime. Build it first: mvn package && docker build -t parley .
FROM eclipse-temurin:17-jre

ARG VERSION=0.1.0
ADD target/parley-${VERSION}.tar.gz /opt/
RUN ln -s "/opt/parley-${VERSION}" /opt/parley \
    && ln -s /opt/parley/bin/parley /usr/local/bin/parley \
    && useradd --system --uid 10001 --create-home --home-dir /var/lib/parley parley \
    && install -d -o parley -g parley /var/cache/parley /var/lib/parley/store

ENV PARLEY_STORE=/var/lib/parley/store \
    XDG_CACHE_HOME=/var/cache
USER parley
WORKDIR /var/lib/parley
# Gets ready for quick starts here, once, rather than in every container.
RUN parley demo --store /tmp/demo >/dev/null && rm -r /tmp/demo

VOLUME /var/lib/parley/store
EXPOSE 3030
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/3030 && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '200 OK' <&3"]
ENTRYPOINT ["parley"]
CMD ["serve", "--host", "0.0.0.0"]
