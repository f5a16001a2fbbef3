"""Calls the platform's own Python SDK on behalf of platform_sdk.rs: one JSON object a line, in and out."""

import json
import sys

from com.alipay.ams.api import default_alipay_client
from com.alipay.ams.api.exception.exception import AlipayApiException
from com.alipay.ams.api.tools import signature_tool, webhook_tool


def say(answer):
    print(json.dumps(answer), flush=True)


def listen():
    return json.loads(sys.stdin.readline())


class Request:
    """A request as the SDK wants it: method, path and JSON."""

    class http_method:
        value = "POST"

    def __init__(self, path, body):
        self.path = path
        self._body = body

    def to_ams_json(self):
        return self._body


def exchange(url, headers=None, req_body=None):
    """In the place of the SDK's own connection, which goes to port 443 alone."""
    say({"url": url, "headers": headers, "body": req_body})
    answer = listen()
    return answer["headers"], answer["body"].encode("utf-8")


default_alipay_client.do_post = exchange


def sign(m):
    return signature_tool.sign(m["method"], m["path"], m["client_id"], m["time"], m["body"], m["private_key"])


def verify(m):
    return webhook_tool.check_signature(
        m["method"], m["path"], m["client_id"], m["time"], m["body"], m["signature"], m["public_key"]
    )


def execute(m):
    client = default_alipay_client.DefaultAlipayClient(
        m["url"], m["client_id"], m["private_key"], m["public_key"], m.get("agent_token")
    )
    return client.execute(Request(m["path"], m["body"]))


JOBS = {"sign": sign, "verify": verify, "execute": execute}

job = listen()
try:
    say({"value": JOBS[job["do"]](job)})
except AlipayApiException as error:
    say({"refused": str(error)})
except Exception as error:  # the SDK lets the exceptions of its libraries through
    say({"refused": type(error).__name__})
