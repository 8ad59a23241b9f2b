extern "C" int sqlite3_rekey_v2(void* database, const char* name, const void* key, int size);

int breach(void* database)
{
    return sqlite3_rekey_v2(database, "main", "x", 1);
}
