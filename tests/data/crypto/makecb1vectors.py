#!/usr/bin/env python3
"""Writes the cb1-*.vector files of this folder from core/crypto/FORMAT.md, section 3, and the published standards alone.

AES (FIPS 197), GCM (SP 800-38D) and HKDF (RFC 5869) are written out here, so that nothing of Gyeot and no OpenSSL stands on
both sides of a test. Run by hand when a vector is added; building and testing need no Python. To keep the files short the
plaintext of full chunks is the key stream, which makes their ciphertext zeros: `00*65536`.
"""
import hashlib, hmac, pathlib, uuid

def make_sbox():
    p = q = 1
    box = [0] * 256
    while True:
        p = (p ^ (p << 1) ^ (0x1B if p & 0x80 else 0)) & 0xFF
        for shift in (1, 2, 4):
            q = (q ^ (q << shift)) & 0xFF
        q ^= 0x09 if q & 0x80 else 0
        x = q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4)
        box[p] = (x ^ 0x63) & 0xFF
        if p == 1:
            break
    box[0] = 0x63
    return box

SBOX = make_sbox()

def expand(key):
    words = [list(key[i:i + 4]) for i in range(0, 32, 4)]
    rcon = 1
    for i in range(8, 60):
        t = words[i - 1]
        if i % 8 == 0:
            t = [SBOX[b] for b in t[1:] + t[:1]]
            t[0] ^= rcon
            rcon <<= 1
        elif i % 8 == 4:
            t = [SBOX[b] for b in t]
        words.append([a ^ b for a, b in zip(words[i - 8], t)])
    return [sum(words[i:i + 4], []) for i in range(0, 60, 4)]

def xtime(b):
    return (b << 1 ^ (0x1B if b & 0x80 else 0)) & 0xFF

def encrypt_block(rounds, block):
    s = [a ^ b for a, b in zip(block, rounds[0])]
    for n in range(1, 15):
        s = [SBOX[s[(i + 4 * (i % 4)) % 16]] for i in range(16)]
        if n < 14:
            mixed = []
            for c in range(0, 16, 4):
                col = s[c:c + 4]
                for r in range(4):
                    a, b = col[r], col[(r + 1) % 4]
                    mixed.append(xtime(a) ^ xtime(b) ^ b ^ col[(r + 2) % 4] ^ col[(r + 3) % 4])
            s = mixed
        s = [a ^ b for a, b in zip(s, rounds[n])]
    return bytes(s)

def times(x, h):
    z = 0
    for i in range(127, -1, -1):
        if x >> i & 1:
            z ^= h
        h = h >> 1 ^ (0xE1 << 120 if h & 1 else 0)
    return z

class Gcm:
    def __init__(self, key):
        self.rounds = expand(key)
        self.h = int.from_bytes(encrypt_block(self.rounds, bytes(16)), "big")

    def stream(self, nonce, size):
        blocks = [encrypt_block(self.rounds, nonce + (n + 2).to_bytes(4, "big")) for n in range(-(-size // 16))]
        return b"".join(blocks)[:size]

    def tag(self, nonce, ciphertext):
        y = 0
        for i in range(0, len(ciphertext), 16):
            y = times(y ^ int.from_bytes(ciphertext[i:i + 16].ljust(16, b"\0"), "big"), self.h)
        y = times(y ^ len(ciphertext) * 8, self.h)
        return (y ^ int.from_bytes(encrypt_block(self.rounds, nonce + b"\0\0\0\1"), "big")).to_bytes(16, "big")

# SP 800-38D test case 14 (256-bit zero key, one zero block): the code above is worth nothing without it.
check = Gcm(bytes(32))
assert check.stream(bytes(12), 16).hex() == "cea7403d4d606b6e074ec5d3baf39d18"
assert check.tag(bytes(12), check.stream(bytes(12), 16)).hex() == "d0d1c8a799996bf0265b98b5d48ab919"

def hkdf(key, salt, info):
    prk = hmac.new(salt, key, hashlib.sha256).digest()
    return hmac.new(prk, info + b"\1", hashlib.sha256).digest()

FULL = 65536
KEY = hashlib.sha256(b"cb1 vector key").digest()
NONCE = hashlib.sha256(b"cb1 vector nonce").digest()[:16]
CASE = uuid.UUID("01900000-0000-7000-8000-0000000000c1")
BLOB = uuid.UUID("01900000-0000-7000-8000-0000000000e1")
HEADER = b"GyeotCB1\x01" + NONCE
GCM = Gcm(hkdf(KEY, NONCE, b"blob/1" + CASE.bytes + BLOB.bytes))

def nonce_of(counter, last):
    return counter.to_bytes(11, "big") + bytes([last])

def zeros(counter, last, size=FULL):
    """A chunk whose ciphertext is zeros, and its plaintext."""
    nonce = nonce_of(counter, last)
    return bytes(size) + GCM.tag(nonce, bytes(size)), GCM.stream(nonce, size)

def text(counter, last, plaintext):
    nonce = nonce_of(counter, last)
    sealed = bytes(a ^ b for a, b in zip(plaintext, GCM.stream(nonce, len(plaintext))))
    return sealed + GCM.tag(nonce, sealed), plaintext

def shorten(data):
    out, i = [], 0
    while i < len(data):
        run = len(data) - i - len(data[i:].lstrip(b"\0"))
        if run >= 64:
            out.append("00*%d" % run)
            i += run
        else:
            end = data.find(bytes(64), i)
            end = len(data) if end < 0 else end
            out.append(data[i:end].hex())
            i = end
    return " ".join(out)

def flip(data, index):
    return data[:index] + bytes([data[index] ^ 0x01]) + data[index + 1:]

def vector(name, why, expect, data, plaintext=b"", key=KEY, case=CASE, blob=BLOB):
    lines = ["# %s" % why, "# Made by makecb1vectors.py from core/crypto/FORMAT.md, section 3.", "expect: %s" % expect,
             "key: %s" % key.hex(), "case: %s" % case, "blob: %s" % blob, "file: %s" % shorten(data)]
    if expect == "OK":
        lines += ["size: %d" % len(plaintext), "sha256: %s" % hashlib.sha256(plaintext).hexdigest()]
    pathlib.Path(__file__).with_name("cb1-%s.vector" % name).write_text("\n".join(lines) + "\n", "utf-8")

a, a_text = zeros(0, 0)
b, b_text = zeros(1, 0)
c, c_text = text(2, 1, "끝 end".encode())
small, small_text = text(0, 1, "곁에 있습니다".encode())
empty, _ = text(0, 1, b"")
whole, whole_text = zeros(0, 1)
three = HEADER + a + b + c
BROKEN, FORM = "SEAL_BROKEN", "BAD_FORM"

vector("empty", "No plaintext: one last chunk of a tag alone.", "OK", HEADER + empty)
vector("small", "One short chunk, written out.", "OK", HEADER + small, small_text)
vector("full-chunk", "Exactly one full chunk, which is the last.", "OK", HEADER + whole, whole_text)
vector("three-chunks", "Two full chunks and a short one.", "OK", three, a_text + b_text + c_text)
vector("cut-after-chunk", "Cut at the end of a chunk: the last one left was not sealed as last.", BROKEN, HEADER + a + b)
vector("cut-in-chunk", "Cut in the middle of a chunk.", BROKEN, three[:100000])
vector("cut-one-byte", "The last byte is missing.", BROKEN, three[:-1])
vector("cut-in-tag", "A last chunk shorter than a tag.", FORM, HEADER + a + c[:15])
vector("header-only", "A header and no chunk.", FORM, HEADER)
vector("header-cut", "A header cut short.", FORM, HEADER[:24])
vector("nothing", "An empty file.", FORM, b"")
vector("swapped", "The first two chunks changed places.", BROKEN, HEADER + b + a + c)
vector("dropped", "The middle chunk is missing.", BROKEN, HEADER + a + c)
vector("repeated", "The first chunk stands twice.", BROKEN, HEADER + a + a + b + c)
vector("appended-byte", "One byte behind the last chunk.", BROKEN, three + b"\0")
vector("appended-chunk", "A last chunk behind the last chunk.", BROKEN, HEADER + whole + c)
vector("last-not-flagged", "The last chunk is sealed without the flag.", BROKEN, HEADER + a + text(1, 0, b"end")[0])
vector("flagged-early", "A chunk in the middle is sealed as last.", BROKEN, HEADER + zeros(0, 1)[0] + text(1, 1, b"end")[0])
vector("empty-last", "A full chunk and an empty last one, instead of a full last chunk.", FORM, HEADER + a + text(1, 1, b"")[0])
vector("counted-from-one", "Chunk numbers begin at 1.", BROKEN, HEADER + text(1, 1, b"end")[0])
vector("flip-magic", "One bit of the name of the format.", FORM, flip(three, 0))
vector("flip-algorithm", "An algorithm nobody defined.", FORM, flip(three, 8))
vector("flip-nonce", "One bit of the file's nonce.", BROKEN, flip(three, 9))
vector("flip-first-chunk", "One bit of the first chunk, far from the last.", BROKEN, flip(three, 25 + 4711))
vector("flip-first-tag", "One bit of the first tag.", BROKEN, flip(three, 25 + FULL))
vector("flip-last-chunk", "One bit of the last chunk.", BROKEN, flip(three, len(three) - 17))
vector("other-key", "The key of another file.", BROKEN, HEADER + small, key=hashlib.sha256(b"another").digest())
vector("other-case", "Moved to another case.", BROKEN, HEADER + small, case=uuid.UUID(int=CASE.int + 1))
vector("other-blob", "Moved to another record.", BROKEN, HEADER + small, blob=uuid.UUID(int=BLOB.int + 1))
