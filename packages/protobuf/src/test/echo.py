"""Reads messages as lines of JSON {type, bytes}, answers with lines {bytes, json} written by Python's own Protobuf."""

import base64
import importlib
import json
import os
import sys

import google

folder = sys.argv[1]
# Debian's package `google` holds `google.protobuf`; what protoc wrote has the rest.
google.__path__.append(os.path.join(folder, "google"))
sys.path.append(folder)

from google.protobuf import json_format, symbol_database

for name in sys.argv[2:]:
    importlib.import_module(name)

database = symbol_database.Default()
for line in sys.stdin:
    given = json.loads(line)
    message = database.GetSymbol(given["type"])()
    message.ParseFromString(base64.b64decode(given["bytes"]))
    print(json.dumps({
        "bytes": base64.b64encode(message.SerializeToString(deterministic=True)).decode(),
        "json": json_format.MessageToDict(message),
    }))
