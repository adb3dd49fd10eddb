// A row with a box to tick: any number of several.
Tile {
    sign: Tile.Sign.Box
    exclusive: false
    ticked: false
    centred: false
    strong: false
}
