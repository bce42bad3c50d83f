#!/bin/sh
# Makes the two databases of Temporal and brings their tables up to the version of this image. May be run again.
# Runs in the image temporalio/admin-tools; see docker-compose.yml.
set -eu

: "${SQL_HOST:?is missing: the host of the PostgreSQL of Temporal}"
: "${SQL_USER:?is missing: the user of that PostgreSQL}"
: "${SQL_PASSWORD_FILE:?is missing: the file with the password of that user}"

SQL_PASSWORD=$(cat "$SQL_PASSWORD_FILE")
SQL_PLUGIN=postgres12
SQL_PORT=${SQL_PORT:-5432}
export SQL_HOST SQL_USER SQL_PASSWORD SQL_PLUGIN SQL_PORT

for database in temporal visibility; do
  name=temporal
  [ "$database" = temporal ] || name=temporal_$database
  temporal-sql-tool --database "$name" create-database
  # Leaves a version that is there as it is.
  temporal-sql-tool --database "$name" setup-schema -v 0.0
  temporal-sql-tool --database "$name" update-schema --schema-name "postgresql/v12/$database"
done
