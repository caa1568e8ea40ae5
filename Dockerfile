# sitegen in a container, for computers without Swift. In this folder:
#
#   docker build -t sitegen .
#
# Then, in the folder of a guide:
#
#   docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/guide" sitegen build
#   docker run --rm -p 127.0.0.1:8080:8080 -v "$PWD:/guide" sitegen serve --host 0.0.0.0
#
# Pictures for social media and the check of other sites need rsvg-convert and curl, which are not inside.

FROM swift:6.2-bookworm AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /sitegen
COPY . .
# The archive is only unpacked again, so the time in it does not matter.
RUN SOURCE_DATE_EPOCH=0 Scripts/release /archive \
  && mkdir /program \
  && tar --extract --gzip --file /archive/sitegen-*.tar.gz --directory /program --strip-components 1

# The same system as above, whose C library the program needs.
FROM debian:bookworm-slim
COPY --from=build /program/sitegen /usr/local/bin/sitegen
WORKDIR /guide
EXPOSE 8080
ENTRYPOINT ["sitegen"]
