# One image for every process of the chain; docker-compose.yml says which of them a container is.
FROM node:22-slim AS build
ENV TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
# the same lockfile again, without what only builds and tests, and without the embedded PostgreSQL
RUN npm ci --omit=dev --omit=optional --prefer-offline

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app .
USER node
EXPOSE 4000
CMD ["node", "gateway/dist/main.js"]
