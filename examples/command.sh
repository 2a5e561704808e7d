#!/bin/sh
# Sums up what is piped in, and files the call under the name of the user. Set PORTKEY_API_KEY, and put the client into
# the project, or write `npx portkey-fetch`:
#   git log -5 | sh examples/command.sh
set -e
portkey-fetch chat "Sum this up in one sentence" \
  --model gpt-4o-mini \
  --provider @openai-prod \
  --metadata "{\"_user\":\"${USER:-unknown}\"}"
