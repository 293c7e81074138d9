FROM python:3.12-slim as base
ENV PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PIP_NO_CACHE_DIR=off \
    PIP_DEFAULT_TIMEOUT=100

RUN apt-get update \
    && apt-get install --no-install-recommends -y \
        build-essential \
        libpq-dev \
        gettext

WORKDIR /code
COPY requirements/ requirements/
RUN pip install -r requirements/production.txt
COPY --chown=www-data:www-data . .
RUN python manage.py collectstatic --noinput && \
    python manage.py compilemessages
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD python -c "import urllib.request as r; r.urlopen('http://localhost:8000/health')" || exit 1
CMD gunicorn --bind 0.0.0.0:8000 --workers ${WORKERS:-4} shop.wsgi
