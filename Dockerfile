# The service alone; docker-compose.yml brings Neo4j and PostgreSQL beside it.
FROM node:24-bookworm-slim
WORKDIR /proxima
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node node_modules/vite/bin/vite.js build explorer --logLevel warn \
 && node --disable-warning=ExperimentalWarning api/run/stamp-explorer.ts \
 && chown -R node:node /proxima/explorer/dist && mkdir -p /data && chown node:node /data
USER node
ENV PROXIMA_DATA=/data NODE_ENV=production
VOLUME /data
EXPOSE 4000
CMD ["node", "--disable-warning=ExperimentalWarning", "api/commands/start.ts"]
