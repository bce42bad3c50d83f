#!/bin/sh
# Makes the secrets that docker-compose.yml names, in secrets/ beside it; one that is there is left as it is.
# The folder is closed to other users. Its files are readable, because each container has a user of its own.
set -eu

cd "$(dirname "$0")/.."
umask 077
mkdir -p secrets
chmod 700 secrets

# keep NAME: writes what comes in to a file, unless that file is there.
keep() {
  if [ -e "secrets/$1" ]; then
    cat >/dev/null
    echo "secrets/$1 is kept"
  else
    cat >"secrets/$1.new"
    chmod 644 "secrets/$1.new"
    mv "secrets/$1.new" "secrets/$1"
    echo "secrets/$1 is made"
  fi
}

command -v openssl >/dev/null || { echo "openssl is missing: install it first." >&2; exit 1; }
openssl rand -base64 32 | keep doorbraak_key
openssl rand -hex 24 | keep temporal_password
openssl rand -hex 24 | keep dossier_password
echo "postgres://doorbraak:$(cat secrets/dossier_password)@dossier-postgres:5432/doorbraak" | keep dossier_url
echo "postgres://doorbraak_app:$(openssl rand -hex 24)@dossier-postgres:5432/doorbraak" | keep dossier_app_url
: | keep oidc_client_secret

# What you may want later: empty, and read only once .env names it.
for secret in smtp_url smtp_password dkim_key imap_password imap_client_secret notify_api_key \
  notify_callback_token verwijsindex_secret zgw_notificatie_token; do
  : | keep "$secret"
done
# Of the mail of a trial: a certificate that is its own authority, and who may see its page (user proef).
if [ ! -e secrets/mail_cert ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 730 -subj /CN=mail \
    -addext subjectAltName=DNS:mail -keyout secrets/mail_key.pem -out secrets/mail_cert.pem 2>/dev/null
  keep mail_key <secrets/mail_key.pem
  keep mail_cert <secrets/mail_cert.pem
  rm secrets/mail_key.pem secrets/mail_cert.pem
fi
openssl rand -hex 12 | keep mail_password
echo "proef:$(openssl passwd -apr1 "$(cat secrets/mail_password)")" | keep mail_users

# One file for each case system; who runs the product must be able to read it (chmod 644).
mkdir -p secrets/regio
chmod 755 secrets/regio

[ -s secrets/oidc_client_secret ] ||
  echo "Put the secret of OIDC_CLIENT_ID in secrets/oidc_client_secret (for a public client see .env.example)."
