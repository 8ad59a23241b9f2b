const char* breach()
{
    return "PRAGMA rekey = 'x'";
}
