"""Reads messages as lines of JSON {type, bytes, json}, answers with lines {bytes, json, bytesOfJson} written by Python's own Protobuf."""

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
    kind = database.GetSymbol(given["type"])
    message = kind()
    message.ParseFromString(base64.b64decode(given["bytes"]))
    print(json.dumps({
        "bytes": base64.b64encode(message.SerializeToString(deterministic=True)).decode(),
        "json": json_format.MessageToDict(message),
        "bytesOfJson": base64.b64encode(json_format.ParseDict(given["json"], kind()).SerializeToString(deterministic=True)).decode(),
    }))
