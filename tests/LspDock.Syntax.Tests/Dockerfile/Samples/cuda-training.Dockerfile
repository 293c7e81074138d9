ARG CUDA=12.4.1
ARG OS=ubuntu22.04
FROM nvidia/cuda:${CUDA}-cudnn-devel-${OS}
MAINTAINER Machine Learning Team <ml@example.org>
ENV DEBIAN_FRONTEND noninteractive
ENV LANG C.UTF-8
RUN rm -f /etc/apt/apt.conf.d/docker-clean
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \
  --mount=type=cache,target=/var/lib/apt,sharing=locked \
  apt update && apt-get --no-install-recommends install -y python3-pip git

RUN --mount=type=secret,id=hf_token,env=HF_TOKEN \
    pip3 install torch==2.4.0 \

    transformers
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN curl -fsSL https://example.com/setup.sh | bash -
EXPOSE 6006 \
       8888/TCP
CMD jupyter lab --ip=0.0.0.0 --allow-root
