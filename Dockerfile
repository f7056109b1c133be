# The images of docker-compose.yml: `server` (web and jobs without Spark), `trainer` (with Spark), `proxy` (nginx).

FROM node:20.19.4-bookworm-slim AS client
WORKDIR /build
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund --loglevel=error
COPY frontend/ ./
RUN npm run build

FROM python:3.11.13-slim-bookworm AS packages
RUN apt-get update \
 && apt-get install -y --no-install-recommends gcc libmariadb-dev pkg-config \
 && rm -rf /var/lib/apt/lists/*
RUN python -m venv /venv
WORKDIR /app
COPY pyproject.toml requirements.lock README.md manage.py ./
COPY engine/ engine/
COPY backend/ backend/
COPY deploy/make-bucket deploy/make-bucket
RUN /venv/bin/pip install --no-cache-dir --constraint requirements.lock --editable ".[mysql,s3,redis,sentry]"

FROM packages AS trainer-packages
RUN /venv/bin/pip install --no-cache-dir --constraint requirements.lock --editable ".[spark]"

FROM python:3.11.13-slim-bookworm AS base
RUN apt-get update \
 && apt-get install -y --no-install-recommends libmariadb3 mariadb-client \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 10001 --create-home nextflex \
 && install -d -o nextflex -g nextflex /var/lib/nextflex
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 VAR=/var/lib/nextflex
WORKDIR /app
VOLUME /var/lib/nextflex

FROM base AS server
COPY --from=packages /venv /venv
COPY --from=packages /app /app
COPY --from=client /build/dist frontend/dist
USER nextflex
EXPOSE 8000
CMD ["python", "-m", "backend.config.serve"]

FROM base AS trainer
RUN apt-get update \
 && apt-get install -y --no-install-recommends openjdk-17-jre-headless procps \
 && rm -rf /var/lib/apt/lists/*
COPY --from=trainer-packages /venv /venv
COPY --from=trainer-packages /app /app
USER nextflex
CMD ["python", "manage.py", "retrain", "--every", "24"]

FROM debian:12.11-slim AS proxy
RUN apt-get update \
 && apt-get install -y --no-install-recommends brotli curl nginx \
    libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static \
 && rm -rf /var/lib/apt/lists/*
COPY --from=client /build/dist /srv/nextflex
RUN find /srv/nextflex/assets -type f -regex '.*\.\(js\|css\|svg\)' -exec gzip -9k {} + -exec brotli -k {} +
COPY deploy/nginx.conf /etc/nginx/nginx.conf
USER www-data
EXPOSE 8080
CMD ["nginx", "-g", "daemon off;"]
